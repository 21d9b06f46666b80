import ArchiveModel
import Testing

@testable import Accessioning

@Test func everyKeyIsTaken() {
    let yaml = """
        title: Wells
        tagline: A line
        language: ru
        base_url: https://x.example/a
        tag_authority: x.example,2025
        about: |
          Two
          lines
        footer: Foot
        publisher: Pub
        source: s
        templates: t
        output: o
        authorities: a.yml
        drafts: yes
        search: no
        page_size: 1000
        feed_size: 1
        day_month_order: month-first
        """
    let outcome = ConfigurationReader.read(yaml, path: "dateline.yml")
    let read = outcome.value
    #expect(outcome.findings.isEmpty && read.title == "Wells" && read.tagline == "A line")
    #expect(read.language == LanguageTag("ru") && read.baseURL == "https://x.example/a/")
    #expect(read.tagAuthority == "x.example,2025" && read.about == "Two\nlines\n" && read.footer == "Foot")
    #expect(read.publisher == "Pub" && read.source == "s" && read.templates == "t" && read.output == "o")
    #expect(read.authorities == "a.yml" && read.includesDrafts && read.pageSize == 1000 && read.feedSize == 1)
    #expect(read.dayMonthOrder == .monthFirst && !read.hasSearch)
}

@Test func withoutAnyKeyThereAreDefaults() {
    let outcome = ConfigurationReader.read("", path: "dateline.yml")
    #expect(outcome.findings.isEmpty && outcome.value.source == "seeds" && outcome.value.output == "output")
    #expect(outcome.value.baseURL == nil && outcome.value.pageSize == 50)
}

@Test func allFaultsAreToldAtOnce() {
    let outcome = ConfigurationReader.read("titel: x\npage_size: 0\nbase_url: y\n", path: "dateline.yml")
    #expect(outcome.findings.map { $0.location?.line } == [1, 2, 3])
    #expect(outcome.findings.allSatisfy { $0.severity == .error && $0.excerpt != nil })
}

@Test func theOrderOfDayAndMonthIsOneOfThree() {
    let search = ConfigurationReader.read("search: maybe\n", path: "dateline.yml")
    #expect(search.findings.map(\.message) == ["'search' is true or false, not 'maybe'"])
    let outcome = ConfigurationReader.read("day_month_order: us\n", path: "dateline.yml")
    #expect(outcome.value.dayMonthOrder == .archive)
    #expect(outcome.findings.map(\.message) == ["'day_month_order' is day-first, month-first or archive, not 'us'"])
}

@Test func theLookOfTheSiteIsTaken() {
    let yaml = """
        accent: "#135"
        accent_dark: "#9bd"
        logo: mark.svg
        navigation:
          - Dates
          - label: Ferries
            link: regions/kazakhstan.html
        """
    let outcome = ConfigurationReader.read(yaml, path: "dateline.yml")
    let read = outcome.value
    #expect(outcome.findings.isEmpty && read.accent?.text == "#113355" && read.accentDark?.text == "#99bbdd")
    #expect(read.logo?.path == "mark.svg" && read.logo?.location.line == 3)
    #expect(
        read.navigation?.map(\.aim) == [
            .index("dates"), .link(label: "Ferries", target: "regions/kazakhstan.html"),
        ])
}

@Test(arguments: [
    ("accent: red", "'red' is not a colour such as '#86291b'", nil),
    ("accent: 86291b", "'86291b' is not a colour such as '#86291b'", "did you mean '#86291b'? Write it in quotes"),
    ("accent: #86291b", "'accent' is empty, for # begins a comment", "write the colour in quotes"),
    ("navigation: [{label: X}]", "an entry of 'navigation' needs a label and a link", nil),
    ("navigation: [{lable: X}]", "no key of an entry is named 'lable'", "did you mean 'label'?"),
    ("navigation: [[a]]", "an entry of 'navigation' is the name of an index, or a label and a link", nil),
])
func aLookThatCannotBeTakenIsRefused(_ yaml: String, _ message: String, _ suggestion: String?) {
    let finding = ConfigurationReader.read(yaml + "\n", path: "dateline.yml").findings.first
    #expect(finding?.message == message && finding?.suggestion == suggestion && finding?.severity == .error)
}

@Test func aPaleAccentIsAWarningWithABetterOne() {
    let finding = ConfigurationReader.read("accent: '#ff8800'\n", path: "dateline.yml").findings.first
    #expect(finding?.severity == .warning)
    #expect(
        finding?.message == "links in '#ff8800' have a contrast of 2.2:1 with the paper, and people need 4.5:1")
    #expect(finding?.suggestion == "'#af5d00' has it")
}

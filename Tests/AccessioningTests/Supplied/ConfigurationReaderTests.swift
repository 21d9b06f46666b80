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
    #expect(read.dayMonthOrder == .monthFirst)
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
    let outcome = ConfigurationReader.read("day_month_order: us\n", path: "dateline.yml")
    #expect(outcome.value.dayMonthOrder == .archive)
    #expect(outcome.findings.map(\.message) == ["'day_month_order' is day-first, month-first or archive, not 'us'"])
}

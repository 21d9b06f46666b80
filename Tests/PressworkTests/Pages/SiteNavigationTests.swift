import ArchiveModel
import Testing

@testable import Presswork

/// The masthead leads where the configuration says, and nowhere that isn't there.
@Suite struct SiteNavigationTests {
    private func navigation(_ aims: [SiteConfiguration.NavigationEntry.Aim]?) -> SiteNavigation {
        var configuration = SiteConfiguration()
        let place = SourceLocation(path: "dateline.yml", line: 3, column: 5)
        configuration.navigation = aims.map { $0.map { SiteConfiguration.NavigationEntry($0, at: place) } }
        let pages = [PlannedPage(page: .dates, permalink: SitePath.dates)]
        return SiteNavigation(configuration, .english, pages: pages)
    }

    @Test func withoutAKeyTheIndicesStand() {
        #expect(navigation(nil).entries.map(\.label) == ["dates", "regions", "authors", "search", "about"])
    }

    @Test func indicesPagesAndAddressesAreTakenInTheirOrder() {
        let navigation = navigation([
            .link(label: "Home", target: "https://x.example/a b"), .index("dates"),
            .link(label: "When", target: "/dates/index.html#y2"),
        ])
        #expect(navigation.findings.isEmpty)
        #expect(
            navigation.entries.map { "\($0.label) \($0.address)" } == [
                "Home https://x.example/ab", "dates dates/index.html", "When dates/index.html#y2",
            ])
        #expect(navigation.entries.map(\.page) == [nil, SitePath.dates, SitePath.dates])
    }

    @Test func whatLeadsNowhereIsLeftOutAndTold() {
        let navigation = navigation([
            .index("date"), .link(label: "X", target: "../x.html"), .link(label: "Y", target: "javascript:y"),
        ])
        #expect(navigation.entries.isEmpty && navigation.findings.allSatisfy { $0.location?.line == 3 })
        #expect(
            navigation.findings.map(\.message) == [
                "no index is named 'date', so the navigation goes without",
                "no page of the site is '../x.html', so the navigation goes without",
                "'javascript:y' is not an address, so the navigation goes without",
            ])
        #expect(navigation.findings.first?.suggestion == "did you mean 'dates'?")
    }
}

import ArchiveModel
import Testing

@testable import Presswork

/// What nobody knows is said, and said once.
@Suite struct EvidenceRecordsTests {
    private let evidence = EvidenceRecords(
        catalogue: Catalogue(entries: [], authors: [], regions: [], years: [], undated: []), words: .english)

    @Test func anUnknownAuthorAndAnUnknownRegionHaveALineOfOneWord() {
        let lines = evidence.records(ArticleMaking.article(), date: "undated")
        for field in ["Author", "Region"] {
            let line = lines.first { $0.text("field") == field }
            #expect(line?.text("value") == nil, "\(field)")
            #expect(line?.text("certainty") == "unknown", "\(field)")
        }
    }

    @Test func aKnownRegionIsCalledAsInTheRecord() {
        let lines = evidence.records(ArticleMaking.article(regions: ["KZ"]), date: "undated")
        #expect(lines.contains { $0.text("field") == "about_region" && $0.text("value") == "KZ" })
        #expect(!lines.contains { $0.text("field") == "Region" })
    }
}

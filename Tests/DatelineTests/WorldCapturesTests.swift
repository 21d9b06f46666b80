import ArchiveTesting
import Testing

/// Of the thirty captures from newspapers, blogs, agencies and offices in eighteen languages, how many each field must get
/// right. The answers were written before the captures were read; the rules were mended by them afterwards, and what is
/// still wrong stayed in. Raise a number when the rules have got better, and never lower one.
private let floors = [
    "title": 26, "kicker": 30, "authors": 29, "publication": 29, "issue": 30, "translated": 30, "date": 27,
    "updated": 30, "dateline_place": 30, "regions": 27, "regions_also": 30, "lang": 30,
]

@Test func capturesOfManyCountriesAreReadAsACataloguerWould() throws {
    let folder = Repository.fixtures + "/world"
    let score = try AnswerScore(of: folder + "/captures", against: folder + "/answers.jsonl")
    print(score.report)
    for (field, floor) in floors.sorted(by: { $0.key < $1.key }) {
        let count = score.right[field] ?? 0
        #expect(count >= floor, "\(field): \(count) right, at least \(floor) wanted")
    }
}

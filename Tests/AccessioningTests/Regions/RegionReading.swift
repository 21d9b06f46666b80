import ArchiveModel

@testable import Accessioning

/// A text and what the reader says of it. The first line is the headline, unless `headline` is false.
struct RegionReading {
    let about: [String]
    let also: [String]
    let claims: Claims

    init(
        _ text: String, language: String = "en", headline: Bool = true, dateline: String? = nil,
        skipping skipped: String? = nil
    ) {
        let bytes = Array(text.utf8)
        let captured = CapturedText(CapturedSource(path: "a.txt", bytes: bytes, digest: 0))
        let range = { (words: String) in Self.range(of: Array(words.utf8), in: bytes) }
        claims = RegionReader.shared.read(
            captured, language: LanguageTag(language), titleRange: headline ? captured.lines.first?.range : nil,
            datelineRange: dateline.flatMap(range), skipping: skipped.flatMap(range).map { [$0] } ?? [])
        about = claims.regions.first?.value.map(\.rawValue) ?? []
        also = claims.regionsAlso.first?.value.map(\.rawValue) ?? []
    }

    /// All regions, about or dealt with.
    var all: Set<String> { Set(about + also) }

    private static func range(of words: [UInt8], in bytes: [UInt8]) -> Range<Int>? {
        guard bytes.count >= words.count else { return nil }
        return (0...bytes.count - words.count).first { bytes[$0..<$0 + words.count].elementsEqual(words) }
            .map { $0..<$0 + words.count }
    }
}

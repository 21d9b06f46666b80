import Accessioning
import ArchiveModel

/// An article of a given length, put together from captures of one language: the whole of one, and paragraphs of those
/// behind it until there are words enough.
struct TrialText {
    let language: String
    let source: CapturedSource

    /// One for each seed, in their order. `words` is what the longest may have, and the rest have nearly so.
    static func all(_ seeds: [CapturedSource], words: Int) -> [TrialText] {
        let texts = seeds.map { CapturedText($0, firstLine: FrontMatter.split($0).value?.firstLine ?? 1) }
        let languages = texts.map { language(of: $0) }
        return texts.indices.map { index in
            let others = Array(texts[index...]) + texts[..<index]
            let tongues = Array(languages[index...]) + languages[..<index]
            let same = zip(others, tongues).filter { $0.1 == languages[index] }.map(\.0)
            let bytes = lengthened(same, words)
            let source = CapturedSource(path: texts[index].source.path, bytes: bytes, digest: 0)
            return TrialText(language: languages[index], source: source)
        }
    }

    private static func language(of text: CapturedText) -> String {
        let claims = InferenceLadder(order: .dayFirst).read(text, fileName: "").claims
        return Inferred(claims.language).value?.primary ?? "unknown"
    }

    /// Lines of the first text, then long lines of the others, round and round.
    private static func lengthened(_ texts: [CapturedText], _ words: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        var left = words
        var round = 0
        while left > 0, round < 50 {
            for (number, text) in texts.enumerated() {
                for line in text.lines where left > 0 && (round + number == 0 || line.range.count > 100) {
                    let printed = text.source.bytes[line.range].split(separator: 0x20).prefix(left)
                    bytes += printed.joined(separator: [0x20])
                    bytes += [0x0A, 0x0A]
                    left -= printed.count
                }
            }
            round += 1
        }
        return bytes
    }
}

import ArchiveModel

/// An ending that a language sets behind a name, and what stands in its place in the dictionary form.
struct NameEnding: Sendable {
    let bytes: [UInt8]
    /// Endings of the dictionary form; an empty one where the ending is only added.
    let nominatives: [[UInt8]]
    /// It makes an adjective, which may stand in lower case.
    let isAdjective: Bool
    /// The language writes an apostrophe before it (Rize'de); without one it is part of another word.
    let needsApostrophe: Bool
}

/// The endings of `endings.tsv`, by language and last byte, the longest first.
struct NameEndings: Sendable {
    static let shared = NameEndings()

    /// The letter of Russian in the table; the gazetteer needs none for it.
    static let russian = UInt8(ascii: "!")

    /// At language × 256 + last byte, where `rows` has the language's number.
    private var buckets: [[NameEnding]] = []
    private var rows = [Int](repeating: -1, count: 128)

    private init() {
        for row in RegionTable.rows(of: "endings.tsv").dropFirst() where row.count > 3 {
            guard let letter = row[0].utf8.first, letter < 128 else { continue }
            if rows[Int(letter)] < 0 {
                rows[Int(letter)] = buckets.count / 256
                buckets += [[NameEnding]](repeating: [], count: 256)
            }
            let nominatives = row[3].split(separator: "|").map { $0 == "0" ? [] : Array($0.utf8) }
            for ending in row[2].split(separator: "|") {
                let bytes = Array(ending.utf8)
                let one = NameEnding(
                    bytes: bytes, nominatives: nominatives, isAdjective: row[1] == "adjective",
                    needsApostrophe: row[1] == "apostrophe")
                buckets[rows[Int(letter)] * 256 + Int(bytes[bytes.count - 1])].append(one)
            }
        }
        for index in buckets.indices { buckets[index].sort { $0.bytes.count > $1.bytes.count } }
    }

    /// Endings of the language with the letter that end in the byte.
    @inline(__always)
    func endings(of letter: UInt8, last: UInt8) -> [NameEnding] {
        let row = letter < 128 ? rows[Int(letter)] : -1
        return row < 0 ? [] : buckets[row * 256 + Int(last)]
    }

    func has(_ letter: UInt8) -> Bool { letter < 128 && rows[Int(letter)] >= 0 }
}

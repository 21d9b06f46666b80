/// The same numbers in every run, by xorshift64*.
struct SteadyRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed | 1 }

    mutating func next() -> UInt64 {
        state ^= state >> 12
        state ^= state << 25
        state ^= state >> 27
        return state &* 0x2545_F491_4F6C_DD1D
    }

    /// A text of up to `longest` of the given pieces.
    mutating func text(_ pieces: [String], longest: Int) -> String {
        let count = Int.random(in: 0...longest, using: &self)
        return (0..<count).map { _ in pieces.randomElement(using: &self) ?? "" }.joined()
    }
}

/// Pieces that a spreadsheet, CSV or YAML could take for something else.
enum AwkwardText {
    static let pieces = [
        "'", "\"", "=", "+", "-", "@", "\t", "\n", "\r", "\r\n", ";", ",", " ", "a", "Б", "\u{FF1D}", "\u{FF20}",
        "\u{202E}",
        "\u{2066}", "\\", "\\u{41}", "\\u{", "}", ":", ": ", "#", " #", "[", "{", "é", "e\u{301}", "\u{1F600}", "%",
        "&", "*",
        "!", "|", ">", "no", "2021-03", "\u{2028}", "\u{FEFF}", "?", "~", "null",
    ]
}

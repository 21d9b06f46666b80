/// A paper's name as Russian has it behind "для" and "из": "Степного курьера" is the paper Степной курьер.
enum RussianNominative {
    /// Adjectives stressed on the ending, which a genitive does not show; the rest end in -ый or -ий.
    private static let stressed: Set<String> = [
        "степн", "городск", "морск", "молод", "родн", "больш", "областн", "краев", "земск", "донск", "тверск",
        "волжск", "речн", "лесн", "горн", "выходн", "основн", "цветн", "иностранн",
    ]

    /// Nil where a word has no ending of the genitive, or one that says too little.
    static func of(_ words: String) -> String? {
        let parts = words.spaceSeparated
        guard (1...4).contains(parts.count), let noun = parts.last else { return nil }
        if let stem = cut(noun, ["а"]), isHard(stem) { return joined(parts, noun: stem, masculine) }
        if let stem = cut(noun, ["ы", "и"]), parts.count > 1, !noun.hasSuffix("ии") {
            return joined(parts, noun: stem + "а", feminine)
        }
        return nil
    }

    private static func joined(
        _ parts: [Substring], noun: String, _ adjective: (Substring) -> String?
    ) -> String? {
        var result: [String] = []
        for part in parts.dropLast(1) {
            guard let word = adjective(part) else { return nil }
            result.append(word)
        }
        return (result + [noun]).joined(separator: " ")
    }

    private static func masculine(_ word: Substring) -> String? {
        if let stem = cut(word, ["его"]) { return stem + "ий" }
        guard let stem = cut(word, ["ого"]) else { return nil }
        if stressed.contains(CaseFold.folded(stem)) { return stem + "ой" }
        return stem + ("гкхшщжч".contains(stem.last ?? " ") ? "ий" : "ый")
    }

    private static func feminine(_ word: Substring) -> String? {
        cut(word, ["ой"]).map { $0 + "ая" } ?? cut(word, ["ей"]).map { $0 + "яя" }
    }

    private static func isHard(_ stem: String) -> Bool {
        stem.unicodeScalars.count >= 3 && !"аеёиоуыэюяьъй".contains(stem.last ?? "а")
    }

    private static func cut(_ word: some StringProtocol, _ endings: [String]) -> String? {
        for ending in endings where word.hasSuffix(ending) { return String(word.dropLast(ending.count)) }
        return nil
    }
}

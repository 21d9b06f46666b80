/// The name of the paper a text was written for.
enum PublicationName {
    /// Nouns that papers are named for: "The Steppe Courier" is a newspaper without being called one.
    private static let papers: WordTable = [
        "courier", "gazette", "times", "herald", "tribune", "post", "chronicle", "observer", "journal", "star", "sun",
        "news", "telegraph", "guardian", "mirror", "standard", "dispatch", "bulletin", "messenger", "monitor", "echo",
        "ledger", "examiner", "inquirer", "enquirer", "advertiser", "independent", "record", "register", "globe",
        "argus",
        "banner", "beacon", "clarion", "enterprise", "leader", "pioneer", "sentinel", "spectator", "statesman",
        "transcript", "citizen", "press", "express", "mail", "review", "reporter", "weekly", "daily", "democrat",
        "newspaper", "magazine", "courant", "intelligencer", "mercury", "recorder",
    ]

    /// "The" and the times of day and week make a paper of a noun that may also be a surname.
    private static let rhythms: WordTable = [
        "the", "daily", "evening", "morning", "weekly", "sunday", "saturday", "nightly", "monthly",
    ]

    /// As printed, without emphasis, and without a "Newspaper" that is no part of the name: one that stands outside the
    /// emphasis, or after a name that already ends in a paper's noun.
    static func named(_ words: String, emphasised: String?) -> String {
        if let quoted = quoted(words) { return quoted }
        if let emphasised, !emphasised.isEmpty, words.hasPrefix(emphasised) { return emphasised }
        guard words.hasSuffix(" Newspaper") else { return words }
        let name = words.dropLast(" Newspaper".count)
        guard let noun = name.spaceSeparated.last, papers.contains(CaseFold.folded(noun)) else { return words }
        return String(name)
    }

    /// The words inside the quotation marks around the whole name.
    static func quoted(_ words: some StringProtocol) -> String? {
        guard let mark = words.utf8.first, mark == 0x22 || mark == 0xC2 || mark == 0xE2, let first = words.first,
            let last = words.last, words.utf8.count > 4,
            ["«»", "“”", "„“", "\"\"", "„”", "‘’"].contains(String([first, last]))
        else { return nil }
        return String(words.dropFirst().dropLast(1))
    }

    /// A short name that ends in a paper's noun, or in "Newspaper", "Magazine", "Review".
    static func isPaper(_ words: String) -> Bool {
        guard (2...6).contains(words.partCount) else { return false }
        let parts = words.spaceSeparated
        guard let first = parts[0].unicodeScalars.first, CaseFold.isUppercase(first),
            let noun = parts.last.map({ CaseFold.folded($0) })
        else { return false }
        return ["newspaper", "magazine", "review", "gazette", "herald", "tribune", "courier"].contains(noun)
            || papers.contains(noun) && parts.dropLast(1).contains { rhythms.contains(CaseFold.folded($0)) }
    }

    /// Two to six words, the last of them a noun that papers are named for. It says so of "Emily Post" too: only what
    /// stands where a paper's name may stand is to be asked.
    static func endsAsPaper(_ words: Substring) -> Bool {
        guard (2...6).contains(words.partCount) else { return false }
        let parts = words.spaceSeparated
        guard let noun = parts.last, papers.containsFolded(noun) else {
            return false
        }
        return parts.allSatisfy { part in
            part.unicodeScalars.first.map(CaseFold.isUppercase) ?? false || NameWords.joints.contains(String(part))
        }
    }

    /// The words after "Source:" when they can be a name: at most eight, no address, no sentence.
    static func plausible(_ words: String) -> String? {
        if let quoted = quoted(words) { return plausible(quoted) }
        guard words.utf8.count <= 120, (1...8).contains(words.partCount), words.range(ofBytes: "://") == nil,
            !words.hasPrefix("www."),
            let first = words.unicodeScalars.first, CaseFold.isLetter(first) || first.properties.numericType != nil,
            PersonName.isCaseless(first) || CaseFold.isUppercase(first) || first.properties.numericType != nil,
            let last = words.last, !".?!".contains(last)
        else { return nil }
        return named(words, emphasised: nil)
    }
}

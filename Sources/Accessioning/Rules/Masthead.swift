/// A paper's name with the number of an issue: "The Steppe Courier, Issue 143", "No. 12".
struct Masthead {
    /// Nil where the number stands alone.
    let publication: String?
    let issue: String

    private static let issueWords: WordTable = [
        "issue", "n-ro", "no", "no.", "number", "nr", "nr.", "#", "№", "vol", "vol.", "volume", "numero", "номер",
        "выпуск",
        "العدد",
        "عدد", "ausgabe", "numéro", "n°", "número", "sayı", "son", "сон", "شماره", "n-ro", "numer", "n.º", "nº",
        "выпуск:", "№:", "heft",
    ]

    /// Nil unless the words end with the number.
    init?(_ words: Substring) {
        guard words.utf8.count <= 120, Masthead.endsInFigure(words), let (name, issue) = Masthead.split(words),
            issue.isAtEnd
        else { return nil }
        guard name.isEmpty || PublicationName.plausible(String(name)) != nil else { return nil }
        publication =
            name.isEmpty || Masthead.series.containsFolded(name)
            ? nil : PublicationName.named(String(name), emphasised: nil)
        self.issue = issue.number
    }

    /// What is numbered and names no paper.
    private static let series: WordTable = [
        "working paper", "discussion paper", "policy brief", "technical report", "report", "situation report",
        "briefing",
        "briefing paper", "occasional paper", "research paper", "circular", "jahrgang",
    ]

    private static func endsInFigure(_ words: Substring) -> Bool {
        words.utf8.withContiguousStorageIfAvailable { bytes in
            let last = bytes[(bytes.lastIndex(of: 0x20).map { $0 + 1 } ?? 0)...]
            return last.contains { $0 &- 0x30 < 10 || $0 == 0xD9 || $0 == 0xDB }
        } ?? true
    }

    /// "Al-Masar Newspaper – Issue 654" into the name and "654"; a number has a figure and at most twelve bytes.
    static func split(_ words: Substring) -> (name: Substring, issue: (number: String, isAtEnd: Bool))? {
        let parts = words.spaceSeparated
        for (index, part) in parts.enumerated().reversed() where index + 1 < parts.count {
            let key = CaseFold.folded(part).drop { "(,".contains($0) }
            guard issueWords.contains(String(key)) else { continue }
            let number = parts[index + 1].filter { !"().,*".contains($0) }
            guard number.contains(where: \.isNumber), number.utf8.count <= 12 else { continue }
            let name = trimmed(words[..<part.startIndex])
            let isAtEnd = index + 2 == parts.count
            if let (name, volume) = volume(endOf: name) {
                return (name, (volume + ", " + part + " " + number, isAtEnd))
            }
            // A volume alone is told from an issue of that number.
            let whole = volumes.contains(String(key)) ? part + " " + number : number[...]
            return (name, (String(whole), isAtEnd))
        }
        return nil
    }

    private static let volumes: WordTable = [
        "vol", "vol.", "volume", "том", "т.", "jahrgang", "jg.", "المجلد", "tome",
    ]

    /// "Long View, Vol. 6" into the name and "Vol. 6".
    private static func volume(endOf words: Substring) -> (name: Substring, volume: String)? {
        let parts = words.spaceSeparated
        guard parts.count >= 2, let number = parts.last, number.utf8.count <= 8 else { return nil }
        let word = parts[parts.count - 2]
        guard volumes.contains(CaseFold.folded(word.drop { "(,".contains($0) })) else { return nil }
        return (trimmed(words[..<word.startIndex]), String(words[word.startIndex...]))
    }

    static func trimmed(_ words: Substring) -> Substring {
        var words = NameList.trimmed(words)
        while let last = words.last, " –—-(,*".contains(last) { words.removeLast() }
        return words
    }
}

/// A paper by its kind and its quoted name: "Газета «Степь»", "«Жайҳун» газетаси", "صحيفة «النهر»".
enum NamedPaper {
    private static let kinds: WordTable = [
        "газета", "журнал", "еженедельник", "альманах", "газеты", "журнала", "газетаси", "журнали", "газеті", "журналы",
        "гезити", "gazetasi", "jurnali", "gazetesi", "dergisi", "gəzeti", "jurnalı", "рӯзномаи", "маҷаллаи", "часопис",
        "zeitschrift", "zeitung", "journal", "revue", "revista", "diario", "newspaper", "magazine", "صحيفة", "جريدة",
        "مجلة", "روزنامه", "مجله", "نشریه",
    ]

    /// The name without its marks; nil unless the words are one kind and one quoted name.
    static func name(_ words: String) -> String? {
        guard words.utf8.count <= 120, words.hasByte(where: { $0.are(0x22) .| $0.are(0xC2) .| $0.are(0xE2) }),
            (2...7).contains(words.partCount)
        else { return nil }
        let parts = words.spaceSeparated
        guard let first = parts.first, let last = parts.last else { return nil }
        let name: Substring
        if kinds.containsFolded(first) {
            name = words[first.endIndex...]
        } else if kinds.containsFolded(last) {
            name = words[..<last.startIndex]
        } else {
            return nil
        }
        return PublicationName.quoted(String(NameList.trimmed(name)))
    }
}

/// Credits of the Turkic languages, whose verb closes the line: "Dilshod Qosimov suhbatlashdi", "Ingliz tilidan Saida
/// Yunusova tarjimasi", "Айдос Серік әңгімелесті".
enum ClosingVerb {
    private static let writing: WordTable = [
        "suhbatlashdi", "suhbatlashgan", "tayyorladi", "yozdi", "суҳбатлашди", "суҳбатлашган", "тайёрлади", "ёзди",
        "әңгімелесті", "әңгімелескен", "сұхбаттасты", "сұхбаттасқан", "дайындаған", "дайындады", "жазды", "маектешти",
        "маектешкен", "даярдады", "даярдаган", "söyleşti", "görüştü", "derledi", "yazdı",
    ]
    private static let translating: WordTable = [
        "tarjimasi", "o'girdi", "таржимаси", "ўгирди", "аударған", "аударды", "аудармасы", "которгон",
        "которду", "котормосу", "çevirdi", "çevirisi", "tercümesi", "tərcüməsi",
    ]
    /// Endings of the word for "language" in the ablative: "from the English language".
    private static let languages: WordTable = [
        "tilidan", "тилидан", "тілінен", "тилинен", "dilinden", "dilindən", "tilinen",
    ]

    /// Empty unless a full name stands in front of such a verb, and nothing else but the language.
    static func credits(in words: String) -> [CreditLine.Credit] {
        guard words.utf8.count <= 120, let space = words.utf8.lastIndex(of: 0x20) else { return [] }
        let last = words[words.utf8.index(after: space)...]
        let verb = last.utf8.last == UInt8(ascii: ".") ? last.dropLast(1) : last
        let isTranslator = translating.containsFolded(verb)
        guard isTranslator || writing.containsFolded(verb) else { return [] }
        var people = NameList.trimmed(words[..<last.startIndex])
        if let language = people.spaceSeparated.prefix(4).first(where: { languages.containsFolded($0) }) {
            people = NameList.trimmed(people[language.endIndex...])
        }
        guard let names = NameList(people, isLabelled: false),
            !names.names.isEmpty, names.names.allSatisfy({ $0.kind == .person && $0.name.utf8.contains(0x20) })
        else { return [] }
        return isTranslator ? [.translator(names)] : [.authors(names)]
    }
}

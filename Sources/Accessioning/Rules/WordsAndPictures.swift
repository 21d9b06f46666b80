/// "Words Ann Lee", "Words Ann Lee Pictures Bob Roe": the credits of magazines, whose labels have neither "by" nor a colon.
enum WordsAndPictures {
    private static let writing: WordTable = [
        "texto", "tekst", "words", "text", "story", "report", "interview", "texte", "текст", "testo", "yazı", "metin",
        "reportage",
    ]
    private static let pictures: WordTable = [
        "fotografia", "fotografias", "fotografie", "zdjęcia", "bild", "kuvat", "pictures", "photos", "photography",
        "photographs", "photographer", "images", "illustration", "illustrations",
        "portraits", "photographie", "fotos", "фото", "foto", "film", "video", "fotoğraf", "fotoğraflar", "fotografía",
        "bilder",
    ]

    /// Empty unless a full name stands behind the first label, and one behind the second if there is one.
    static func credits(in words: String) -> [CreditLine.Credit] {
        guard words.utf8.count <= 120, let first = words[...].firstPart, writing.containsFolded(label(first)) else {
            return []
        }
        let rest = words[first.endIndex...]
        let label = rest.spaceSeparated.first { pictures.containsFolded(Self.label($0)) }
        let people = NameList.trimmed(rest[..<(label?.startIndex ?? rest.endIndex)])
        guard let names = fullNames(people) else { return [] }
        guard let label else { return [] }
        return fullNames(NameList.trimmed(rest[label.endIndex...])) == nil ? [] : [.authors(names), .photographer]
    }

    private static func label(_ word: Substring) -> Substring {
        word.utf8.last == UInt8(ascii: ":") ? word.dropLast(1) : word
    }

    private static func fullNames(_ words: Substring) -> NameList? {
        guard let list = NameList(words, isLabelled: false), !list.names.isEmpty,
            list.names.allSatisfy({ $0.kind == .person && PersonName.isFull($0.name[...]) })
        else { return nil }
        return list
    }
}

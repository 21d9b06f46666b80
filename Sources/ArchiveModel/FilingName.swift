/// A name as it is filed: by surname for a person, as it stands for an organisation or a word.
///
/// Rules for filing differ from country to country; this is the plainest one that holds for most names in an archive:
/// the last word is the surname, unless a comma says otherwise, and suffixes ("Jr.", "III") don't count. The Arabic article
/// counts where it is written in Arabic, as it does in the lists of Arab libraries' readers: القاضي stands under ا. In
/// Latin letters it doesn't, as ALA-LC has it: al-Qadi stands under Q. An editor may file any name as he likes.
package struct FilingName: Sendable, Hashable, Comparable {
    /// Letters without marks and case: names with the same are filed at one place.
    package let key: String
    /// Heading of its part of the list: the first letter in upper case; "#" where it begins with none.
    package let initial: String
    /// Scripts in their order in the list, from 1; 0 where it begins with no letter.
    package let script: Int
    let places: [UInt32]

    /// `language` is that of the list, whose rules decide.
    package init(_ name: String, _ kind: Attribution.Kind, in language: LanguageTag = LanguageTag("en")) {
        self.init(filed: kind == .person ? FilingName.inverted(name) : FilingName.withoutArticle(name), in: language)
    }

    /// A word of an index, which stands as it is.
    package init(word: String, in language: LanguageTag = LanguageTag("en")) { self.init(filed: word, in: language) }

    init(key: String, initial: String, script: Int, places: [UInt32]) {
        self.key = key
        self.initial = initial
        self.script = script
        self.places = places
    }

    private init(filed: String, in language: LanguageTag) {
        let slug = Slug.make(filed)
        key = slug.isEmpty ? filed : slug
        let order = LetterOrder(language)
        places = order.places(of: filed)
        initial = order.initial(of: places)
        script = order.script(of: places)
    }

    package static func < (left: FilingName, right: FilingName) -> Bool {
        if left.places != right.places { return left.places.lexicographicallyPrecedes(right.places) }
        return CodePointOrder.precedes(left.key, right.key)
    }

    private static func inverted(_ name: String) -> String {
        if name.contains(",") { return name }
        var words = name.split(separator: " ")
        while words.count > 1, let last = words.last, suffixes.contains(last.lowercased()) { words.removeLast() }
        guard words.count > 1, let surname = words.popLast() else { return name }
        return ([withoutArabicArticle(surname)] + words).joined(separator: " ")
    }

    private static func withoutArabicArticle(_ surname: Substring) -> Substring {
        ["al-", "el-"].contains(surname.prefix(3).lowercased()) && surname.count > 3 ? surname.dropFirst(3) : surname
    }

    private static let suffixes: Set<String> = ["jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "phd", "ph.d.", "md"]

    private static func withoutArticle(_ name: String) -> String {
        name.lowercased().hasPrefix("the ") ? String(name.dropFirst(4)) : name
    }
}

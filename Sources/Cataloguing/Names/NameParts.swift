/// What tells the parts of a name apart. Written as facts of the languages, in lower case.
enum NameParts {
    /// Before or behind a name, and no part of it.
    static let titles: Set<String> = [
        "dr", "prof", "professor", "mr", "mrs", "ms", "phd", "md", "msc", "rev", "sir", "dame", "ing", "dipl-ing",
        "др", "д-р", "проф", "профессор", "акад", "г-н", "г-жа", "دكتور", "الدكتور", "الدكتورة", "د", "أستاذ",
        "الأستاذ",
        "دکتر",
    ]
    /// The Arabic article, where it is written as a word of its own.
    static let articles: Set<String> = ["al", "el", "ал", "аль", "эль"]
    /// Open a surname of several words.
    private static let particles: Set<String> = [
        "de", "del", "della", "der", "den", "di", "da", "do", "dos", "das", "du", "la", "le", "van", "von", "vom", "zu",
        "zur", "ter", "ten", "bin", "ibn", "ben", "bint", "abu", "af", "av", "фон", "ван", "де", "бин", "ибн", "абу",
        "بن", "ابن", "بنت", "أبو", "ابو", "آل",
    ]
    /// "Asan uulu", "Heydar oglu": the son or daughter of the name before.
    private static let kin: Set<String> = [
        "uulu", "kyzy", "qizi", "kizi", "ogli", "ugli", "oglu", "ogly", "gyzy", "уулу", "кызы", "қизи", "ўғли", "оглы",
        "оғли", "улы", "ұлы", "қызы", "гызы", "uly",
    ]

    /// How many words the surname has, and whether they come first.
    static func surname(in words: [Substring]) -> (count: Int, isFirst: Bool) {
        let plain = words.map { NameSpelling($0) }
        guard words.count > 1, let first = plain.first, let last = plain.last else { return (words.count, false) }
        // "Asan uulu Bakyt", "Bakyt Asan uulu".
        if isKin(words[1]), words.count > 2 { return (2, true) }
        if isKin(words[words.count - 1]), words.count == 3 { return (2, false) }
        // "Aldanov T. M.", "Алданов Тимур Маратович".
        if isInitial(words[words.count - 1]), !isInitial(words[0]) { return (1, true) }
        if words.count > 2, isPatronymic(last), !isPatronymic(plain[words.count - 2]) { return (1, true) }
        if words.count > 3, isKin(words[words.count - 1]) { return (1, true) }
        if words.count == 2, isSurname(first), !isSurname(last) { return (1, true) }
        for index in 1..<words.count where isParticle(words[index]) { return (words.count - index, false) }
        return (1, false)
    }

    /// "T.", "Т", "Yu.": one or two letters with a full stop, or one letter.
    static func isInitial(_ word: Substring) -> Bool {
        let letters = word.unicodeScalars.filter { $0.properties.isAlphabetic }
        guard let first = letters.first, !(0x590..<0x800).contains(first.value) else { return false }
        return letters.count == 1 || letters.count == 2 && word.last == "."
    }

    /// "Maratovich", "Маратовна", "Kuzmich".
    static func isPatronymic(_ word: NameSpelling) -> Bool {
        guard let sound = word.sound, sound.utf8.count > 5 else { return false }
        return ["vich", "vna", "ichna", "mich", "nich", "lich"].contains(where: sound.hasSuffix)
    }

    /// "Aldanov", "Сеитова", "Shevchenko".
    static func isSurname(_ word: NameSpelling) -> Bool {
        guard let sound = word.sound, sound.utf8.count >= 5 else { return false }
        return ["ov", "ova", "ev", "eva", "enko", "skaia", "ski", "shvili", "zoda", "zade"].contains(
            where: sound.hasSuffix)
    }

    /// A Cyrillic name, or a Latin one that looks like one.
    static func isOfAnotherAlphabet(_ surname: NameSpelling) -> Bool {
        surname.script == .cyrillic || isSurname(surname)
            || surname.sound.map { sound in kin.contains { $0.utf8.count > 3 && sound.hasSuffix($0) } } ?? false
    }

    /// "Qadi" of "al-Qadi", "قاضي" of "القاضي".
    static func withoutArticle(_ word: String) -> String {
        let lower = word.lowercased()
        for article in ["al-", "el-", "ad-", "ar-", "as-", "ash-", "at-", "an-", "az-", "аль-", "эль-", "ال"]
        where lower.hasPrefix(article) && lower.unicodeScalars.count > article.unicodeScalars.count + 2 {
            var scalars = word.unicodeScalars
            scalars.removeFirst(article.unicodeScalars.count)
            return String(scalars)
        }
        return word
    }

    private static func isKin(_ word: Substring) -> Bool {
        kin.contains(word.lowercased().filter { !"'’ʻ‘`".contains($0) })
    }

    private static func isParticle(_ word: Substring) -> Bool {
        let lower = word.lowercased()
        return particles.contains(lower) || articles.contains(lower)
    }
}

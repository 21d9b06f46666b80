/// Words that stand beside a year in a credit, with case folded; the facts are those of school grammars.
enum VagueWords {
    /// EDTF's season codes.
    static let seasons: [String: Int] = numbered([
        (
            21,
            "spring весна весной весны bahar bahor ilkbahar printemps primavera көктем жаз ربيع الربيع بهار printempo frühling frühjahr весни баҳор"
        ),
        (
            22,
            "summer лето летом лета yaz été verano verão estate yoz жай صيف الصيف تابستان somero sommer літо літа ёз тобистон"
        ),
        (
            23,
            "autumn fall осень осенью осени sonbahar güz automne otoño outono autunno kuz күз خريف الخريف پاییز aŭtuno herbst осінь осені тирамоҳ"
        ),
        (
            24,
            "winter зима зимой зимы kış hiver invierno inverno qish қыс кыш شتاء الشتاء زمستان vintro зимы қиш зимистон"
        ),
    ])
    static let quarters: [String: Int] = numbered([
        (1, "q1 i 1st first первый первого الأول"), (2, "q2 ii 2nd second второй второго الثاني"),
        (3, "q3 iii 3rd third третий третьего الثالث"), (4, "q4 iv 4th fourth четвёртый четвертый четвёртого الرابع"),
    ])
    static let quarter: Set<String> = [
        "quarter", "квартал", "квартала", "quartal", "trimestre", "çeyrek", "الربع", "kvaronjaro", "чорак", "тоқсан",
    ]
    static let about = Set(Approximation.words + ["um"])
    /// A part of the year or month, which EDTF has no sign for on level 1.
    static let part: Set<String> = Set(
        """
        early mid late middle beginning end début fin milieu mi anfang ende mitte principios finales mediados inicio
        начало начале начала конец конце конца середина середине середины початок кінець середина başı sonu ortası
        боши охири ўрталари boshi oxiri أوائل أواخر منتصف بداية نهاية اوایل اواخر اواسط آغاز komence fine meze
        """.spaced)
    static let before: Set<String> = [
        "before", "avant", "vor", "antes", "önce", "قبل", "antaŭ", "ĝis", "until", "by", "до",
    ]
    static let after: Set<String> = [
        "after", "since", "from", "après", "depuis", "nach", "seit", "ab", "después", "desde", "после", "с", "sonra",
        "بعد", "منذ", "post", "ekde",
    ]
    static let small: Set<String> = [
        "of", "de", "del", "the", "in", "en", "im", "в", "у", "la", "le", "года", "году", "год", "г", "року", "р",
        "عام",
        "سنة", "من", "سال", "yil", "yili", "жыл", "жылы", "йил", "соли", "le", "der", "des",
    ]

    static func month(_ word: Substring) -> Int? {
        let bytes = Array(word.utf8)
        let text = DateBytes(bytes, 0..<bytes.count)
        return MonthName.of(text.range, in: text, allowingVerbs: true)?.month
    }

    private static func numbered(_ rows: [(Int, String)]) -> [String: Int] {
        var numbers: [String: Int] = [:]
        for (number, words) in rows {
            for word in words.spaceSeparated { numbers[String(word)] = number }
        }
        return numbers
    }
}

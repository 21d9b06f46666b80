import ArchiveModel

/// Dates of a credit that figures alone don't make: "Spring 2011", "c. 2014", "(около 2014 года)".
///
/// Only where the whole credit is one: in a text "autumn 2019" is when something happened.
enum VagueDate {
    /// EDTF's season codes; the facts are those of school grammars.
    private static let seasons: [String: Int] = {
        let rows = [
            (21, "spring весна весной bahar ilkbahar printemps bahor көктем жаз ربيع الربيع بهار printempo frühling"),
            (22, "summer лето летом yaz été yoz жай صيف الصيف تابستان somero sommer"),
            (23, "autumn fall осень осенью sonbahar güz automne kuz күз خريف الخريف پاییز aŭtuno herbst"),
            (24, "winter зима зимой kış hiver qish қыс кыш شتاء الشتاء زمستان vintro"),
        ]
        var seasons: [String: Int] = [:]
        for (code, words) in rows {
            for word in words.spaceSeparated { seasons[String(word)] = code }
        }
        return seasons
    }()

    private static let about: Set<String> = [
        "c.", "c", "ca.", "ca", "circa", "about", "around", "approximately", "около", "ок.", "примерно", "حوالي", "نحو",
        "vers", "environ", "um", "yaklaşık", "taxminan", "шамамен", "болжол", "حدود", "ĉirkaŭ",
    ]
    private static let small: Set<String> = ["of", "de", "года", "году", "год", "г.", "г", "عام", "سنة", "yil", "yili"]

    /// Nil unless a season or "about" stands beside the year and nothing else is said.
    static func read(_ words: some StringProtocol) -> PublicationDate? {
        guard words.utf8.count <= 60 else { return nil }
        var year: Int?
        var season: Int?
        var isAbout = false
        for part in CaseFold.folded(words).split(whereSeparator: { " ,()[]،".contains($0) }) {
            let word = String(part)
            if let number = number(part) {
                guard year == nil else { return nil }
                year = number
            } else if let code = seasons[word], season == nil {
                season = code
            } else if about.contains(word) {
                isAbout = true
            } else if !small.contains(word) {
                return nil
            }
        }
        guard let year, isAbout || season != nil else { return nil }
        let edtf = season.map { "\(CalendarDay.padded(year, to: 4))-\($0)" } ?? CalendarDay.padded(year, to: 4)
        return PublicationDate(edtf: isAbout ? edtf + "~" : edtf)
    }

    /// A year in Latin or Arabic digits.
    private static func number(_ word: Substring) -> Int? {
        let bytes = Array(word.utf8)
        let text = DateBytes(bytes, 0..<bytes.count)
        guard let number = text.number(at: 0), number.digits == 4, number.end == bytes.count,
            NumericForm.isYear(number.value)
        else { return nil }
        return number.value
    }
}

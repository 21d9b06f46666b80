extension PublicationDate {
    /// As a reader says it: "about November 2015", "on or after 31 July 2021".
    ///
    /// English, Russian and Arabic; any other language reads English.
    package func words(in language: LanguageTag) -> String {
        let words = DateWords(language)
        switch form {
        case .single(let point): return words.qualified(point)
        case .interval(.point(let start), .point(let end)): return words.between(start, end)
        case .interval(.point(let start), .open): return words.orLater(start)
        case .interval(.point(let start), .unknown): return words.fromUnknownEnd(start)
        case .interval(_, .point(let end)): return words.orEarlier(end)
        case .interval: return edtf
        }
    }

    /// By itself, as a heading has it: "March", "Март". January is 1; empty for what is no month.
    package static func monthName(_ month: Int, in language: LanguageTag) -> String {
        let name = DateWords(language).name(month)
        return name.prefix(1).uppercased() + name.dropFirst()
    }

    /// "27 May", "27 мая". January is 1.
    package static func dayAndMonth(_ day: Int, _ month: Int, in language: LanguageTag) -> String {
        DateWords(language).dayAndMonth(day, month)
    }
}

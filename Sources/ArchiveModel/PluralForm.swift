/// The plural forms of Unicode CLDR.
package enum PluralForm: String, Sendable, CaseIterable {
    case zero, one, two, few, many, other

    /// The form that a whole number takes; the rules are CLDR's for cardinals, and a language without a rule here counts
    /// as English does.
    package init(of number: Int, in language: LanguageTag) { self.init(of: number, by: Rule(language)) }

    /// Languages that count in the same way.
    enum Rule {
        case arabic, russian, polish, czech, french, chinese, english

        init(_ language: LanguageTag) {
            switch language.primary {
            case "ar": self = .arabic
            case "ru", "uk", "be", "sr", "hr", "bs": self = .russian
            case "pl": self = .polish
            case "cs", "sk": self = .czech
            case "fr", "fa", "hi", "hy": self = .french
            case "zh", "ja", "ko", "vi", "id", "ms", "th": self = .chinese
            default: self = .english
            }
        }
    }

    init(of number: Int, by rule: Rule) {
        let units = number % 10
        let tens = number % 100
        switch rule {
        case .arabic: self = Self.arabic(number, tens)
        case .russian:
            if units == 1, tens != 11 {
                self = .one
            } else {
                self = (2...4).contains(units) && !(12...14).contains(tens) ? .few : .many
            }
        case .polish:
            if number == 1 {
                self = .one
            } else {
                self = (2...4).contains(units) && !(12...14).contains(tens) ? .few : .many
            }
        case .czech: self = number == 1 ? .one : (2...4).contains(number) ? .few : .other
        case .french: self = number <= 1 ? .one : .other
        case .chinese: self = .other
        case .english: self = number == 1 ? .one : .other
        }
    }

    private static func arabic(_ number: Int, _ tens: Int) -> PluralForm {
        switch number {
        case 0: .zero
        case 1: .one
        case 2: .two
        default: (3...10).contains(tens) ? .few : tens > 10 ? .many : .other
        }
    }

    /// Those a language has, so that its words can be checked for all of them.
    package static func all(of language: LanguageTag) -> [PluralForm] {
        let used = Set((0...200).map { PluralForm(of: $0, in: language) }).union([.other])
        return allCases.filter(used.contains)
    }
}

import ArchiveModel

/// How dates stand in pages.
enum DatePrinting {
    /// What `<time datetime>` takes: a day, a month or a year that is known for certain; nil otherwise.
    static func machine(_ date: PublicationDate?) -> String? {
        guard let date, !date.isApproximate, !date.isUncertain else { return nil }
        switch date.precision {
        case .day, .month, .year:
            let day = String(date.edtf.prefix { $0 != "T" })
            return day.utf8.contains(UInt8(ascii: "X")) || day.utf8.first == UInt8(ascii: "-") ? nil : day
        default: return nil
        }
    }

    static let undated = "undated"

    static func words(_ date: PublicationDate?, _ language: LanguageTag) -> String {
        date.map { $0.words(in: language) } ?? undated
    }

    static func month(_ month: Int) -> String {
        let names = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November",
            "December",
        ]
        return names.indices.contains(month - 1) ? names[month - 1] : ""
    }
}

import ArchiveModel

extension InterfaceWords {
    /// As much English as tests of pages read; every other word is its key.
    static let english: InterfaceWords = {
        var words = InterfaceWords(LanguageTag("en"))
        words.words = [
            .thousands: ",", .undatedLowercase: "undated", .issueOf: "issue {issue}", .quoted: "“{title}”",
            .translationBy: "Translated by {name}", .capturedFrom: "Captured from", .listSeparator: ", ",
            .unknown: "unknown", .author: "Author", .region: "Region", .supplied: "supplied",
        ]
        words.counted = [.articles: [.one: "{count} article", .other: "{count} articles"]]
        words.languages = ["en": "English", "ru": "Russian"]
        return words
    }()
}

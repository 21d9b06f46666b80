import ArchiveModel

/// English names of the languages that captures come in; source: CLDR.
enum LanguageName {
    private static let names: [String: String] = [
        "en": "English", "ru": "Russian", "ar": "Arabic", "fa": "Persian", "uk": "Ukrainian", "uz": "Uzbek",
        "kk": "Kazakh", "ky": "Kyrgyz", "tg": "Tajik", "tk": "Turkmen", "tr": "Turkish", "fr": "French",
        "de": "German", "es": "Spanish", "eo": "Esperanto", "it": "Italian", "pt": "Portuguese", "zh": "Chinese",
        "ja": "Japanese", "ko": "Korean", "he": "Hebrew", "hi": "Hindi", "pl": "Polish", "nl": "Dutch",
    ]

    /// The tag itself where the name is not known.
    static func of(_ language: LanguageTag) -> String { names[language.primary] ?? language.rawValue }
}

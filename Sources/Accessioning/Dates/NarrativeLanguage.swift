import ArchiveModel

/// A language whose past can be told from its future by its words and endings; the facts are those of school grammars.
///
/// One that is not listed tells nothing: then no event of it is taken for past.
struct NarrativeLanguage: Sendable {
    /// BCP 47.
    let tag: String
    /// Words of the past: "was", "began".
    var past = WordSet([])
    /// Endings of verbs in the past, of words with at least `shortest` bytes, `notPast` left out.
    var pastEndings: [StaticString] = []
    var shortest = 0
    var notPast = WordSet([])
    /// Behind these a word with one of `participles` for its ending is past: "a ouvert", "ha sido".
    var auxiliaries = WordSet([])
    var participles: [StaticString] = []
    /// Tell of the telling, not of what is told: "said".
    var report = WordSet([])
    /// Words of plans, limits and conditions; one makes its sentence tell of something to come.
    var plan = WordSet([])
    /// Endings, and parts, of such words.
    var planEndings: [StaticString] = []
    var planParts: [StaticString] = []
    /// The verb that tells the tense ends the sentence, as in Turkic languages and Persian: endings count there alone.
    var isVerbLast = false

    static func of(_ tag: LanguageTag) -> NarrativeLanguage? { all.first { $0.tag == tag.rawValue } }

    private static let all = [english, esperanto, arabic] + slavic + western + verbLast
}

extension NarrativeLanguage {
    static let english = NarrativeLanguage(
        tag: "en", past: NarrativeWords.englishPast, pastEndings: ["ed"], shortest: 5,
        report: NarrativeWords.englishReport, plan: NarrativeWords.englishPlan)

    static let esperanto = NarrativeLanguage(
        tag: "eo", pastEndings: ["is"], shortest: 4,
        plan: ["ĝis", "limdato", "venonta", "venontan", "planas", "morgaŭ", "se"], planEndings: ["os", "us"])

    static let arabic = NarrativeLanguage(
        tag: "ar", past: NarrativeWords.arabicPast,
        plan: [
            "سوف", "المقبل", "المقبلة", "القادم", "القادمة", "المقرر", "حتى", "إذا", "ينتهي", "تنتهي", "يبدأ", "تبدأ",
        ])
}

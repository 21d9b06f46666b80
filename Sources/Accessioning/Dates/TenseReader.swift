/// Judges sentences one after the other, each once, however many dates stand in it.
struct TenseReader {
    private let text: DateBytes
    private let language: NarrativeLanguage
    private var sentence = 0..<0
    private var tense = SentenceTense.unclear

    init(_ text: DateBytes, _ language: NarrativeLanguage) {
        self.text = text
        self.language = language
    }

    /// Whether what happened on the date in `range` is past. Dates come in the order of the text.
    mutating func tellsOfPast(_ range: Range<Int>) -> Bool {
        if !sentence.contains(range.lowerBound) {
            sentence = Sentence.around(range, in: text)
            tense = SentenceTense.of(sentence, in: text, language)
        }
        return tense.tells(range, in: sentence, text, language)
    }
}

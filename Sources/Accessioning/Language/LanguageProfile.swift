/// What a language is known by: its script, the letters that others of the script lack, its commonest small words, and
/// endings that its words have and its neighbours' have not. Facts of the languages, listed for this project.
struct LanguageProfile: Sendable {
    let tag: String
    let script: Script
    /// With case folded: its letters among those that not every language of the script has.
    let letters: String
    /// With case folded, without vowel signs, Arabic letters levelled.
    let words: String
    /// How many of a hundred letters of its texts are of `letters`; 0 where that tells nothing.
    let share: Int
    /// Of words of five letters and more; two to four letters each.
    let endings: String

    init(_ tag: String, _ script: Script, letters: String = "", share: Int = 0, words: String, endings: String = "") {
        self.tag = tag
        self.script = script
        self.letters = letters
        self.share = share
        self.words = words
        self.endings = endings
    }

    static let all: [LanguageProfile] = latin + neighbours + cyrillic + arabic
}

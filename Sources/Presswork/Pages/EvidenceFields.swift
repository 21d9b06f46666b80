import ArchiveModel

/// What the lines of evidence are of.
struct EvidenceFields: Sendable {
    struct Field: Sendable {
        let label: Value
        /// The same in every language, for what leads here.
        let anchor: Value
        /// Is said to be unknown where nothing bears on it.
        let isNeeded: Bool
        /// What it is called there; nil where the same word serves.
        var unknownLabel: Value?
    }

    let title: Field
    let kicker: Field
    let standfirst: Field
    let author: Field
    let date: Field
    let updated: Field
    let place: Field
    let aboutRegion: Field
    let alsoDealsWith: Field
    let language: Field
    let publication: Field
    let issue: Field
    let source: Field
    let translated: Field
    let translator: Field

    init(_ words: InterfaceWords) {
        func field(_ word: InterfaceWord, isNeeded: Bool = false) -> Field {
            Field(label: .text(words[word]), anchor: .text("evidence_" + word.rawValue), isNeeded: isNeeded)
        }
        title = field(.title, isNeeded: true)
        kicker = field(.kicker)
        standfirst = field(.standfirst)
        author = field(.author, isNeeded: true)
        date = field(.date, isNeeded: true)
        updated = field(.updated)
        place = field(.place)
        aboutRegion = Field(
            label: .text(words[.aboutRegion]), anchor: .text("evidence_" + InterfaceWord.aboutRegion.rawValue),
            isNeeded: true, unknownLabel: .text(words[.region]))
        alsoDealsWith = field(.alsoDealsWith)
        language = field(.language)
        publication = field(.publication)
        issue = field(.issue)
        source = field(.source)
        translated = field(.translated)
        translator = field(.translator)
    }
}

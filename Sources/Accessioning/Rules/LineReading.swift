import ArchiveModel

/// What a rule made of one line, or of some lines in a row.
struct LineReading: Sendable {
    var claims = Claims()
    /// How many lines it took.
    var lineCount = 1
    /// Names, roles and site debris say nothing of the regions a text is about.
    var isBoilerplate = false
    /// Bytes of the headline, or of a dateline's place and day.
    var titleRange: Range<Int>?
    var datelineRange: Range<Int>?
    /// The names of a byline, for the roles printed as footnotes.
    var byline: Byline?
    /// The line opens the body, so the head ends here.
    var endsHead = false
}

/// Names with the place they are printed at.
struct Byline: Sendable {
    let names: [NameList.Name]
    let evidence: Evidence
    let certainty: Certainty

    /// The role printed behind the only name, which has none yet.
    func withRole(_ role: String) -> Byline {
        guard names.count == 1, var name = names.first, name.role == nil, name.kind == .person else { return self }
        name.role = role
        return Byline(names: [name], evidence: evidence, certainty: certainty)
    }
}

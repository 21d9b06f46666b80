import ArchiveModel

/// The line below a byline that says for whom its author writes: "Of the Evening Star staff", "Associated Press Writer",
/// "The Copperfield Chronicle".
enum AffiliationRule {
    /// `above` is the byline's line, which has to touch this one.
    static func read(_ line: PrintedLine, below above: PrintedLine, in frame: ArticleFrame) -> LineReading? {
        guard line.hasKey, line.heading == 0, line.count <= 80, line.words.last != ".",
            above.line.number + 1 == line.line.number
        else { return nil }
        var reading = LineReading()
        reading.isBoilerplate = true
        if let paper = paper(in: line) {
            reading.claims.publication = [Claim(paper, .stated, frame.evidence("publication.affiliation", line))]
        } else if !isPost(line.key) {
            return nil
        }
        reading.claims.liftedLines = [line.line.number]
        return reading
    }

    /// "Of the Evening Star staff" is the paper "Evening Star".
    private static func paper(in line: PrintedLine) -> String? {
        var words = line.words[...]
        if line.key.hasSuffix(" staff") { words = words.dropLast(6) }
        for opening in ["of the ", "for the ", "of ", "for "] where line.key.hasPrefix(opening) {
            words = words.dropFirst(opening.count)
            break
        }
        return PublicationName.endsAsPaper(words) ? String(words) : nil
    }

    /// "Associated Press Writers", "AP Writer", "Staff Reporter".
    private static func isPost(_ key: String) -> Bool {
        let words = key.spaceSeparated
        guard (1...5).contains(words.count), let last = words.last else { return false }
        let post = last.hasSuffix("s") ? last.dropLast(1) : last
        return RoleWords.nouns.contains(String(post))
    }
}

/// A footnote that says what an author is: "*** Member of the Garden History Society**", "*Role".
enum RoleNoteRule {
    struct Note: Sendable {
        let role: String
        let marks: Int
    }

    /// `byline` is the head's: its stars make any footnote a role, without them the words must name one.
    static func read(_ line: PrintedLine, byline: Byline?) -> Note? {
        guard line.noteMarks > 0, !line.isText, let last = line.words.last, last != ":" else { return nil }
        let words = line.words.last == "." ? String(line.words.dropLast(1)) : line.words
        guard (1...16).contains(words.partCount), !SentenceEnd.isInside(words),
            let first = words.unicodeScalars.first, CaseFold.isLetter(first),
            CaseFold.isUppercase(first) || PersonName.isCaseless(first)
        else { return nil }
        let pointsHere = !line.isListItem && byline?.names.contains { $0.noteMarks > 0 } ?? false
        let key = CaseFold.folded(words)
        guard !WrittenForRule.opens(key), pointsHere || RoleWords.isRole(key) else { return nil }
        return Note(role: words, marks: line.noteMarks)
    }

    /// Every note goes to the name with as many stars, or to the only name, or to the only one with stars.
    static func attached(_ notes: [Note], to names: [NameList.Name]) -> [NameList.Name] {
        var names = names
        for note in notes {
            let starred = names.indices.filter { names[$0].noteMarks > 0 }
            let index =
                names.count == 1
                ? 0 : starred.count == 1 ? starred[0] : starred.first { names[$0].noteMarks == note.marks }
            if let index, names[index].role == nil { names[index].role = note.role }
        }
        return names
    }
}

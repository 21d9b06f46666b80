/// A headline broken over two lines, as plain-text captures have it.
enum HeadlineTurn {
    private static let joints: Set<String> = [
        "of", "the", "and", "for", "in", "on", "at", "to", "a", "an", "with", "from", "by", "into", "over", "that",
        "is",
        "и", "в", "на", "с", "из", "для", "от", "о", "к", "по", "за", "не", "من", "في", "على", "إلى", "عن", "و", "de",
        "du", "des", "la", "le", "les", "et", "à", "en", "ve", "ile", "için", "va", "bilan", "және", "мен", "жана",
        "kaj",
    ]

    /// The next line follows without a blank one, is no credit, and the two read as one: the first stops at a joint or
    /// a comma, or the second opens in lower case. A blank line or the end of the head follows.
    static func goesOn(from index: Int, in frame: ArticleFrame) -> Bool {
        let line = frame.head[index]
        let next = frame.head[index + 1]
        guard next.line.number == line.line.number + 1, line.heading == 0, next.heading == 0,
            line.emphasis == .none, next.emphasis == .none, next.noteMarks == 0, !next.isText,
            (12...100).contains(line.words.utf8.count), next.words.utf8.count <= 100,
            index + 2 == frame.head.count || frame.head[index + 2].line.number > next.line.number + 1,
            let last = line.words.spaceSeparated.last, let first = next.words.unicodeScalars.first,
            !".!?…؟".contains(line.words.last ?? "."), !next.words.hasSuffix(".")
        else { return false }
        let isLower = CaseFold.isLetter(first) && !CaseFold.isUppercase(first) && !PersonName.isCaseless(first)
        let isOpen = joints.contains(CaseFold.folded(last)) || ",،-–—:".contains(last.last ?? " ")
        guard isLower || isOpen else { return false }
        return CreditLine(next, in: frame, hasHeadline: true) == nil
    }
}

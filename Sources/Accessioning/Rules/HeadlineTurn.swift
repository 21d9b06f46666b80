/// A headline broken over several lines, as plain-text captures have it.
enum HeadlineTurn {
    /// Lines at most.
    private static let longest = 4

    private static let joints: WordTable = [
        "of", "the", "and", "for", "in", "on", "at", "to", "a", "an", "with", "from", "by", "into", "over", "that",
        "is",
        "и", "в", "на", "с", "из", "для", "от", "о", "к", "по", "за", "не", "من", "في", "على", "إلى", "عن", "و", "de",
        "du", "des", "la", "le", "les", "et", "à", "en", "ve", "ile", "için", "va", "bilan", "және", "мен", "жана",
        "kaj",
    ]

    /// Joints that a name may follow: "A Report by" above "Ann Lee".
    private static let openers: WordTable = ["by", "from", "with", "de", "от", "من", "par", "von"]

    /// How many lines below go on with the headline at `index`: they follow without a blank line and are no credits, and
    /// either two read as one (the first stops at a joint or a comma, the second opens in lower case) or the first was
    /// full. A blank line, a credit or the end of the head follows.
    static func length(from index: Int, in frame: ArticleFrame) -> Int {
        var count = 0
        while count + 1 < longest, index + count + 1 < frame.head.count, goesOn(from: index + count, in: frame) {
            count += 1
        }
        guard count > 0, isEnd(index + count + 1, below: frame.head[index + count], in: frame) else { return 0 }
        return count
    }

    private static func isEnd(_ index: Int, below line: PrintedLine, in frame: ArticleFrame) -> Bool {
        guard index < frame.head.count else { return true }
        let next = frame.head[index]
        return next.line.number > line.line.number + 1 || next.isRule(in: frame.bytes)
            || frame.credits(of: next, hasHeadline: true) != nil
    }

    private static func goesOn(from index: Int, in frame: ArticleFrame) -> Bool {
        let line = frame.head[index]
        let next = frame.head[index + 1]
        guard next.line.number == line.line.number + 1, line.heading == 0, next.heading == 0,
            line.emphasis == .none, next.emphasis == .none, next.noteMarks == 0, !next.isText,
            (12...100).contains(line.count), next.count <= 100,
            let last = line.words.spaceSeparated.last, let first = next.words.unicodeScalars.first,
            !".!?…؟".contains(line.words.last ?? "."), !next.words.hasSuffix(".")
        else { return false }
        // "(Adds details)" below an agency's headline is a note.
        if SiteDebrisRule.isAddress(next) || next.words.first == "(" { return false }
        let isLower = CaseFold.isLetter(first) && !CaseFold.isUppercase(first) && !PersonName.isCaseless(first)
        let isOpen = joints.contains(CaseFold.folded(last)) || ",،-–—:".contains(last.last ?? " ")
        guard isLower || isOpen || isFull(line, before: next) else { return false }
        if frame.credits(of: next, hasHeadline: true) != nil || opensByline(next, in: frame) { return false }
        // Behind "of the" nothing else than the rest can follow.
        let needsRest = joints.contains(CaseFold.folded(last)) && !openers.contains(CaseFold.folded(last))
        return needsRest || !isNames(next) || index + 2 < frame.head.count && isNames(frame.head[index + 2])
    }

    /// The next line's first word would not have fitted into the longer of the two, and that line is no longer than
    /// this one but for a word.
    private static func isFull(_ line: PrintedLine, before next: PrintedLine) -> Bool {
        guard line.count >= 34, let word = next.words.spaceSeparated.first else { return false }
        let count = line.words.unicodeScalars.count
        let rest = next.words.unicodeScalars.count
        return count + 1 + word.unicodeScalars.count > max(count, rest) && rest <= count + 6
    }

    /// "by Ann Lee » Friday": a credit with something behind it that no credit has.
    private static func opensByline(_ line: PrintedLine, in frame: ArticleFrame) -> Bool {
        guard let (kind, rest, _) = CreditSegment.labelled(line.inner, in: frame, hasHeadline: true),
            case .author = kind
        else { return false }
        let words = frame.plain(rest).spaceSeparated.prefix(2)
        return words.count == 2 && words.allSatisfy { PersonName.isNamePart($0) }
    }

    private static func isNames(_ line: PrintedLine) -> Bool {
        guard let names = NameList(line.words[...], isLabelled: false) else { return false }
        return !names.names.isEmpty && names.names.allSatisfy { $0.kind == .person && $0.name.utf8.contains(0x20) }
    }
}

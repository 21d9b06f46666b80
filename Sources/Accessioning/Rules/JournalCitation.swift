import ArchiveModel

/// How a journal cites a paper above its title: "Annals of Water, Vol. 12, No. 2 (2016), pp. 141–163",
/// "Вестник зоологии. 2014. Т. 9, № 4. С. 33–47".
///
/// After ISO 690 and GOST 7.1: the name, then year, volume, number and pages in any order, each with its sign.
enum JournalCitation {
    private static let volumes: WordTable = ["vol", "volume", "т", "том", "bd", "band", "tome", "cilt", "jg", "v"]
    private static let numbers: WordTable = [
        "no", "issue", "№", "nr", "n°", "nº", "num", "número", "numéro", "heft", "sayı", "вып", "выпуск", "son",
        "number",
    ]
    private static let pages: WordTable = ["pp", "p", "pages", "с", "стр", "s", "seiten", "págs"]

    static func read(_ line: PrintedLine, in frame: ArticleFrame) -> LineReading? {
        guard !line.isText, line.count <= 200, line.heading == 0, hasFigure(line.words),
            let found = parts(of: line.words),
            let name = PublicationName.plausible(found.name)
        else { return nil }
        var reading = LineReading(isBoilerplate: true)
        reading.claims.publication = [Claim(name, .stated, frame.evidence("publication.masthead", line))]
        let issue = [found.volume.map { "Vol. " + $0 }, found.number.map { "No. " + $0 }].compactMap { $0 }
        if !issue.isEmpty {
            let words = found.volume == nil ? found.number ?? "" : issue.joined(separator: ", ")
            reading.claims.issue = [Claim(words, .stated, frame.evidence("issue.masthead", line))]
        }
        if let date = found.year.flatMap({ PublicationDate(year: $0) }) {
            reading.claims.published = [Claim(date, .stated, frame.evidence("date.masthead", line))]
        }
        return reading
    }

    /// Volume, number and pages have their figures.
    private static func hasFigure(_ words: String) -> Bool { words.hasByte { $0.are(0x30...0x39) } }

    private struct Parts {
        var name = ""
        var year: Int?
        var volume: String?
        var number: String?
        var hasPages = false
    }

    /// Nil unless nothing stands behind the name but a year, and figures with a sign: two of them at least.
    private static func parts(of words: String) -> Parts? {
        var found = Parts()
        var sign: Substring?
        var end: String.Index?
        for part in words.spaceSeparated {
            let word = trimmed(part)
            let isFigure = word.utf8.first.map { (0x30...0x39).contains($0) } ?? false
            let isSign = volumes.containsFolded(word) || numbers.containsFolded(word) || pages.containsFolded(word)
            if end == nil, isSign || isFigure { end = part.startIndex }
            guard end != nil else { continue }
            if isSign {
                sign = word
            } else if isFigure {
                take(word, behind: sign, into: &found)
                sign = nil
            } else if !word.isEmpty {
                return nil
            }
        }
        guard let end, found.hasPages, found.number != nil || found.volume != nil else { return nil }
        found.name = String(Masthead.trimmed(trimmed(words[..<end])))
        return found.name.isEmpty ? nil : found
    }

    private static func take(_ figure: Substring, behind sign: Substring?, into found: inout Parts) {
        guard let sign else {
            if found.year == nil, figure.utf8.count == 4, let year = Int(figure), NumericForm.isYear(year) {
                found.year = year
            }
            return
        }
        if pages.containsFolded(sign) {
            found.hasPages = true
        } else if volumes.containsFolded(sign) {
            found.volume = String(figure)
        } else {
            found.number = String(figure)
        }
    }

    /// Without the stops and brackets that citations put around their parts.
    private static func trimmed(_ part: Substring) -> Substring {
        var part = part
        while let first = part.first, "(),.;:[] ".contains(first) { part.removeFirst() }
        while let last = part.last, "(),.;:[] ".contains(last) { part.removeLast() }
        return part
    }
}

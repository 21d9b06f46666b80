import ArchiveModel

/// "(Translated)", "Translated by X", "Перевод: X".
enum TranslationRule {
    private static let marks: WordTable = [
        "translated", "translation", "перевод", "переведено", "переклад", "ترجمة", "مترجم", "مترجمة", "ترجمه",
        "tradukita",
        "traduko", "übersetzung", "übersetzt", "traduction", "traduit", "traducido", "traducción", "çeviri", "tarjima",
        "таржима", "котормо", "аударма", "тарҷума",
    ]
    private static let openings = [
        "translated from ", "translation from ", "перевод с ", "переведено с ", "переклад з ", "مترجم من ", "مترجم عن ",
        "ترجمة من ", "ترجمه از ", "tradukita el ", "aus dem ", "traduit de ", "traduit du ", "traducido del ",
    ]

    static func read(_ line: PrintedLine, in frame: ArticleFrame) -> LineReading? {
        guard !line.isText, line.count <= 200 else { return nil }
        if let note = TranslationCredit.note(line) {
            var reading = LineReading()
            read(note.names, of: line, in: frame, into: &reading.claims)
            reading.isBoilerplate = true
            return reading
        }
        guard line.count <= 80 else { return nil }
        let bare = line.key.drop { "([*_ ".contains($0) }
        var key = bare
        while let last = key.last, ")].*_ ".contains(last) { key.removeLast() }
        let isEnclosed = line.key.first == "(" || line.key.first == "[" || line.emphasis != .none
        guard
            marks.contains(String(key)) || isEnclosed && openings.contains(where: { key.hasPrefix($0) })
                || key.hasPrefix("translated from ")
        else { return nil }
        var reading = LineReading()
        reading.claims.translated = [Claim(true, .stated, frame.evidence("translated.mark", line))]
        if marks.contains(String(key)) { reading.claims.liftedLines = [line.line.number] }
        reading.isBoilerplate = true
        return reading
    }

    static func read(_ names: NameList, of line: PrintedLine, in frame: ArticleFrame, into claims: inout Claims) {
        let evidence = frame.evidence("translated.by", line)
        claims.translated.append(Claim(true, .stated, evidence))
        let joined = names.names.map(\.name).joined(separator: ", ")
        if !joined.isEmpty { claims.translator.append(Claim(joined, .stated, evidence)) }
    }
}

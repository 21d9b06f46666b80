/// The language of a text by its script, its letters and its small words, and the reason for it.
enum LanguageGuess {
    /// Nil where the text is too short or like none of the languages known. `lines` are those of `bytes`.
    static func of(_ lines: [TextLine], in bytes: [UInt8]) -> (tag: String, note: String)? {
        let pieces = LanguageSample.pieces(of: lines, in: bytes)
        var counts = [Int](repeating: 0, count: Script.allCases.count)
        bytes.withUnsafeBufferPointer { bytes in
            for piece in pieces { Script.count(UnsafeBufferPointer(rebasing: bytes[piece]), into: &counts) }
        }
        guard let most = counts.max(), most > 0, let index = counts.firstIndex(of: most) else { return nil }
        let share = most * 100 / max(1, counts.reduce(0, +))
        let script = Script.allCases[index]
        let table: LanguageTable
        switch script {
        case .latin: table = .latin
        case .cyrillic: table = .cyrillic
        case .arabic: table = .arabic
        default:
            return only(script, counts).map { ($0, "\(share)% of the letters are of the \(script.rawValue) script") }
        }
        var score = LanguageScore(table)
        bytes.withUnsafeBufferPointer { bytes in
            for piece in pieces { score.add(UnsafeBufferPointer(rebasing: bytes[piece])) }
        }
        guard let language = decided(score, headline: { headline(pieces.prefix(2), in: bytes, table) }) else {
            return nil
        }
        let note =
            "\(score.smallWords(language)) of \(score.wordCount) words are small words of it; "
            + "\(share)% of the letters are of the \(script.rawValue) script"
        return (table.tags[language], note)
    }

    /// A third of a point a word, three points at the least, and a lead of a tenth before the next language. A text in
    /// two languages is in that of its headline: the other is quoted.
    private static func decided(_ score: LanguageScore, headline: () -> LanguageScore) -> Int? {
        guard let (best, next) = score.ranked else { return nil }
        let (most, second) = (score.total(best), score.total(next))
        guard most >= 3, most * 3 >= score.wordCount else { return nil }
        if second * 2 > most, second * 3 >= score.wordCount {
            let headline = headline()
            let lead = headline.total(best) - headline.total(next)
            if abs(lead) > 3 { return lead > 0 ? best : next }
        }
        return most * 10 >= second * 11 ? best : nil
    }

    private static func headline(
        _ pieces: ArraySlice<Range<Int>>, in bytes: [UInt8], _ table: LanguageTable
    ) -> LanguageScore {
        var score = LanguageScore(table)
        bytes.withUnsafeBufferPointer { bytes in
            for piece in pieces {
                let opening = piece.lowerBound..<min(piece.upperBound, piece.lowerBound + 250)
                score.add(UnsafeBufferPointer(rebasing: bytes[opening]))
            }
        }
        return score
    }

    /// The language of a script that one language is mostly written in.
    private static func only(_ script: Script, _ counts: [Int]) -> String? {
        switch script {
        case .hebrew: "he"
        case .greek: "el"
        case .armenian: "hy"
        case .georgian: "ka"
        case .devanagari: "hi"
        case .thai: "th"
        case .hangul: "ko"
        case .kana: "ja"
        // Japanese mixes in kana; Chinese has none.
        case .han: counts[Script.allCases.firstIndex(of: .kana) ?? 0] > 0 ? "ja" : "zh"
        case .latin, .cyrillic, .arabic: nil
        }
    }
}

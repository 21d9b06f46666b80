import ArchiveModel

/// The language of a text, by its script, its letters and its small words.
enum LanguageRule {
    /// Bytes that are looked at: some two hundred words of English: further down other languages are quoted.
    private static let sample = 1200

    static func claims(_ text: CapturedText) -> [Claim<LanguageTag>] {
        guard let first = text.lines.first, let last = text.lines.last else { return [] }
        let low = first.range.lowerBound
        let bytes = text.source.bytes[low..<min(last.range.upperBound, low + sample)]
        let counts = Script.counts(bytes)
        guard let most = counts.max(), most > 0, let index = counts.firstIndex(of: most) else { return [] }
        let share = most * 100 / max(1, counts.reduce(0, +))
        guard let (tag, note) = language(bytes, Script.allCases[index], counts, share: share) else { return [] }
        let evidence = text.evidence("language.words", first.range, note: note)
        return [Claim(LanguageTag(tag), .conjectured, evidence)]
    }

    private static func language(
        _ bytes: ArraySlice<UInt8>, _ script: Script, _ counts: [Int], share: Int
    ) -> (tag: String, note: String)? {
        let table: LanguageTable
        switch script {
        case .latin: table = .latin
        case .cyrillic: table = .cyrillic
        case .arabic: table = .arabic
        default:
            return only(script, counts).map { ($0, "\(share)% of the letters are of the \(script.rawValue) script") }
        }
        let score = LanguageScore(bytes, table)
        // One small word proves nothing, nor do a few among many others.
        guard let best = score.best,
            best.hits > 1 && best.hits * 50 >= score.wordCount || best.points >= score.wordCount || score.wordCount < 12
        else { return nil }
        let note =
            "\(best.hits) of \(score.wordCount) words are small words of it; "
            + "\(share)% of the letters are of the \(script.rawValue) script"
        return (best.tag, note)
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

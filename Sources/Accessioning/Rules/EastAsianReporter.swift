import ArchiveModel

/// Reporters as papers of Korea, Taiwan and China name them: "한서윤 기자", and "〔記者陳以沫／澎湖報導〕" in front of a text.
enum EastAsianReporter {
    private static let posts = [" 기자", " 특파원", " 記者", " 记者"]
    private static let labels = ["记者 ", "記者 ", "记者：", "記者："]
    private static let openings = ["〔記者", "（記者", "(記者", "【記者", "［記者", "[記者", "（记者", "(记者", "【记者", "[记者", "本报记者"]

    /// The name without the post behind or before it.
    static func withoutPost(_ words: Substring) -> Substring {
        // All of them end in a byte that no letter of ASCII is.
        guard let last = words.utf8.last, last >= 0x80, words.utf8.count <= 60 else { return words }
        for post in posts where words.hasSuffix(post) { return words.dropLast(post.count) }
        for label in labels where words.hasPrefix(label) { return words.dropFirst(label.count) }
        return words
    }

    /// The reporter in brackets that opens a line, or behind a label that has it alone, and the bytes up to where the name ends.
    static func opening(_ line: PrintedLine, in frame: ArticleFrame) -> (name: NameList.Name, range: Range<Int>)? {
        let bytes = frame.bytes[line.line.range.prefix(90)]
        guard let first = bytes.first, first >= 0xE3 || first == UInt8(ascii: "(") || first == UInt8(ascii: "[") else {
            return nil
        }
        let words = String(decoding: bytes, as: UTF8.self)
        if let korean = korean(words, from: line.line.range.lowerBound) { return korean }
        let isBare = labels.contains { words.hasPrefix($0) }
        guard let opening = (isBare ? labels : openings).first(where: { words.hasPrefix($0) }) else { return nil }
        let name = words.dropFirst(opening.count).drop { $0 == " " || $0 == "\u{3000}" }
            .prefix { !"／/ \u{3000}）)〕】］]，,、".contains($0) }
        guard (2...4).contains(name.unicodeScalars.count), name.unicodeScalars.allSatisfy({ $0.value >= 0x3400 }),
            !isBare || name.endIndex == words.endIndex
        else { return nil }
        let start = line.line.range.lowerBound
        return (named(name), start..<start + words[..<name.endIndex].utf8.count)
    }

    /// "한서윤 기자" and nothing more, or "(제주=남해통신) 오지훈 기자 = " in front of a text.
    private static func korean(_ words: String, from start: Int) -> (name: NameList.Name, range: Range<Int>)? {
        guard let post = words.range(ofBytes: " 기자") else { return nil }
        let rest = words[post.upperBound...]
        guard rest.isEmpty || rest.utf8.starts(with: " =".utf8) || rest.utf8.starts(with: "=".utf8),
            let name = words[..<post.lowerBound].spaceSeparated.last, (2...4).contains(name.unicodeScalars.count),
            name.unicodeScalars.allSatisfy({ (0xAC00...0xD7A3).contains($0.value) })
        else { return nil }
        return (named(name), start..<start + words[..<post.upperBound].utf8.count)
    }

    private static func named(_ name: Substring) -> NameList.Name {
        NameList.Name(name: String(name), kind: .person, role: nil, noteMarks: 0)
    }
}

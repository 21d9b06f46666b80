/// "Ann Lee", "Bo Van Horn*", "Ann Lee and Bo B. Roe": what nearly every byline is, told before it is parted and asked for
/// all else that a list of names may hold.
enum PlainName {
    /// Has every word by which some rule of `NameList` takes a capitalised word for anything but a part of a name.
    private static let telling: WordTable = {
        let names = NameWords.agencies.words + NameWords.nobody.words + NameWords.organisations.words
        let roles = RoleWords.nouns.words + RoleWords.requests.words + LocalFurniture.pressOffices
        let phrases = names + roles + NameWords.ands.words + ["the"]
        return WordTable(phrases.flatMap { $0.spaceSeparated.map { String($0) } })
    }()

    /// The names where "and" alone stands between them; nil where `NameList` has to look at the words.
    static func list(_ words: Substring) -> [NameList.Name]? {
        var names: [NameList.Name] = []
        var rest = words
        while true {
            let joint = rest.range(ofBytes: " and ")
            guard let (name, marks) = of(rest[..<(joint?.lowerBound ?? rest.endIndex)]) else { return nil }
            names.append(NameList.Name(name: String(name), kind: .person, role: nil, noteMarks: marks))
            guard let joint else { return names }
            rest = rest[joint.upperBound...]
        }
    }

    /// Two to four words of ASCII written as names are, none of them telling, without the stars behind them; nil for all
    /// else.
    static func of(_ words: Substring) -> (name: Substring, noteMarks: Int)? {
        let marked = NameList.trimmed(words)
        let bare = marked.utf8.reversed().drop { $0 == UInt8(ascii: "*") }
        let name = NameList.trimmed(marked[..<bare.startIndex.base])
        guard name.utf8.withContiguousStorageIfAvailable({ isPlain($0) }) ?? false else { return nil }
        return (name, marked.utf8.distance(from: bare.startIndex.base, to: marked.endIndex))
    }

    private static func isPlain(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
        guard name.count <= 100 else { return false }
        var (count, start) = (0, 0)
        for at in 0...name.count where at == name.count || name[at] == 0x20 {
            count += 1
            guard count <= 4, isPart(UnsafeBufferPointer(rebasing: name[start..<at])) else { return false }
            start = at + 1
        }
        return count >= 2
    }

    /// "Ann", "Ann-Lee", "B."
    private static func isPart(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        guard word.count >= 2 else { return false }
        if word.count == 2, word[1] == UInt8(ascii: ".") { return word[0] &- 0x41 < 26 }
        var opens = true
        for byte in word {
            if byte == UInt8(ascii: "-"), !opens {
                opens = true
            } else {
                guard byte &- (opens ? 0x41 : 0x61) < 26 else { return false }
                opens = false
            }
        }
        return !opens
            && (!telling.hasFoldedShape(word) || !telling.containsFolded(String(decoding: word, as: UTF8.self)))
    }
}

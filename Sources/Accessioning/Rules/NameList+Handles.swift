extension NameList {
    /// "Ann Lee (@annlee)", "Ann Lee <lee@paper.example>": what can be written to is no part of a name.
    static func withoutHandles(_ words: String) -> String {
        guard words.utf8.contains(where: { $0 == UInt8(ascii: "@") }) else { return words }
        var kept: [Substring] = []
        for word in words.spaceSeparated {
            guard word.utf8.contains(UInt8(ascii: "@")) else {
                kept.append(word)
                continue
            }
            // The comma behind it parts names.
            if let last = word.last, ",;|".contains(last), let name = kept.popLast() {
                kept.append(Substring(name + String(last)))
            } else if word.endIndex < words.endIndex, word.utf8.first == UInt8(ascii: "@"), let name = kept.popLast() {
                // "Ann Lee @annlee Reporter": it parts the name from the post.
                kept.append(Substring(name + ","))
            }
        }
        return kept.joined(separator: " ")
    }
}

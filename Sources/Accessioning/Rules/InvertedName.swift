/// "Holloway, Martin" and "Holloway, Martin; Banda, Grace", as databases and library catalogues list authors.
enum InvertedName {
    /// The names in their spoken order, parted by semicolons; nil where one of them is not "Surname, Given".
    static func turned(_ words: String) -> String? {
        guard words.utf8.count <= 200, words.utf8.contains(UInt8(ascii: ",")) else { return nil }
        let names = words.split(separator: ";").map { NameList.trimmed($0) }.filter { !$0.isEmpty }
        var turned: [String] = []
        for name in names {
            let sides = name.split(separator: ",", omittingEmptySubsequences: false)
            guard sides.count == 2, let surname = surname(sides[0]), let given = given(sides[1]) else { return nil }
            turned.append(given + " " + surname)
        }
        return turned.isEmpty ? nil : turned.joined(separator: "; ")
    }

    /// One word, or particles and a word: two words would be a whole name.
    private static func surname(_ words: Substring) -> String? {
        let parts = words.spaceSeparated
        guard let last = parts.last, PersonName.isNamePart(last), last.last != ".",
            parts.dropLast(1).allSatisfy({ NameWords.particles.containsFolded($0) }),
            !RoleWords.nouns.containsFolded(last), !NameWords.organisations.containsFolded(last)
        else { return nil }
        return String(NameList.trimmed(words))
    }

    /// One to three given names or initials.
    private static func given(_ words: Substring) -> String? {
        let words = NameList.trimmed(words)
        let parts = words.spaceSeparated
        guard (1...3).contains(parts.count), parts.allSatisfy({ PersonName.isNamePart($0) }),
            !parts.contains(where: {
                RoleWords.nouns.containsFolded($0) || NameWords.organisations.containsFolded($0)
                    || NameWords.agencies.containsFolded($0)
                    || NameWords.suffixes.containsFolded($0.filter { $0 != "." }[...])
            })
        else { return nil }
        return String(words)
    }
}

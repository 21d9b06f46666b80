/// Whether words are a person's name, by their shape: no digits, no sentence end, at most six words.
enum PersonName {
    /// `isLabelled`: a label such as "By:" stands before it, so one word and lower case ("tiguliano") may do.
    static func isPlausible(_ words: Substring, isLabelled: Bool = false) -> Bool {
        guard words.utf8.count <= 100, (1...6).contains(words.partCount) else { return false }
        let parts = words.spaceSeparated
        if isLabelled, parts.count == 1 { return isSoleName(parts[0]) }
        if isLongPhrase(words, parts) || RoleWords.isRequest(words) { return false }
        var capitalised = 0
        for (index, part) in parts.enumerated() {
            if noPerson.containsFolded(part) { return false }
            if index > 0, index < parts.count - 1 || parts.count > 2, NameWords.particles.containsFolded(part) {
                continue
            }
            guard isNamePart(part) else { return false }
            capitalised += 1
        }
        return capitalised > 0
    }

    private static let noPerson = NameWords.organisations.adding(["the", "and"])

    /// The name is one a stranger would recognise as a person's: two words or more.
    static func isFull(_ words: Substring) -> Bool {
        isPlausible(words) && words.utf8.contains(0x20) && !isHangul(words)
    }

    /// Koreans write a name in one piece; words apart are words.
    private static func isHangul(_ words: Substring) -> Bool {
        words.unicodeScalars.first.map { (0xAC00...0xD7A3).contains($0.value) } ?? false
    }

    /// "Ahmad", "N.", "O'Brien", "al-Qadi", "VOKURKA", "Jean-Luc", "J.K.".
    static func isNamePart(_ part: Substring) -> Bool {
        if let isOne = ofASCII(part) { return isOne }
        guard hasOnlyNameSigns(part) else { return false }
        var scalars = part.unicodeScalars
        if let stop = scalars.last, stop == "." {
            guard isAbbreviation(part) else { return false }
            scalars = scalars.dropLast(1)
        }
        // "Т.Алданов" is a name, "Commerce.gov" is none.
        guard !part.contains(".") || part.split(separator: ".").dropFirst().allSatisfy(opensWithCapital) else {
            return false
        }
        guard let first = scalars.first(where: CaseFold.isLetter) else { return false }
        if isCaseless(first) || CaseFold.isUppercase(first) { return true }
        // "al-Qadi", "d'Afflisio", "ut-Tahrir": a capital after the particle.
        guard let mark = scalars.firstIndex(where: { "-'’ʻ".unicodeScalars.contains($0) }) else { return false }
        let rest = scalars[scalars.index(after: mark)...]
        return rest.first.map(CaseFold.isUppercase) ?? false
    }

    /// Of a part that is letters of ASCII and nothing else; nil for any other.
    private static func ofASCII(_ part: Substring) -> Bool? {
        guard let first = part.utf8.first, part.utf8.allSatisfy({ ($0 | 0x20) &- 0x61 < 26 }) else { return nil }
        return first < 0x61
    }

    private static func opensWithCapital(_ piece: Substring) -> Bool {
        piece.unicodeScalars.first.map { CaseFold.isUppercase($0) || isCaseless($0) || $0 == "-" } ?? false
    }

    private static func hasOnlyNameSigns(_ part: Substring) -> Bool {
        part.unicodeScalars.allSatisfy { scalar in
            CaseFold.isLetter(scalar) || "-'’‘ʻʼ.`\u{200C}".unicodeScalars.contains(scalar)
                || scalar.properties.generalCategory == .nonspacingMark
        }
    }

    /// Without capitals to tell a name, five words are a phrase: "انار ساوه زیر سایهٔ تور". An office is no person.
    private static func isLongPhrase(_ words: Substring, _ parts: [Substring]) -> Bool {
        guard parts.count > 2, let first = parts[0].unicodeScalars.first, isCaseless(first) else { return false }
        return parts.count > 4 || OrganisationName.isPressOffice(words)
    }

    /// "N.", "J.K.", "Dr.", "Jr.": a full stop that ends no sentence.
    private static func isAbbreviation(_ part: Substring) -> Bool {
        let letters = part.split(separator: ".")
        if letters.allSatisfy({ $0.unicodeScalars.count <= 2 }) { return true }
        return NameWords.honorifics.containsFolded(part.dropLast(1))
    }

    private static func isSoleName(_ part: Substring) -> Bool {
        guard hasOnlyNameSigns(part), !part.contains("."), part.unicodeScalars.count > 1 else { return false }
        return !OrganisationName.isAcronym(part) && !NameWords.organisations.containsFolded(part)
    }

    /// A letter of a script without capitals, such as Arabic.
    static func isCaseless(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x590 && CaseFold.isLetter(scalar) && scalar.value < 0x1E00
            || scalar.value >= 0x3000
    }
}

/// Whether words are the name of a body, by the kinds of body that name themselves.
enum OrganisationName {
    /// Has a word such as "Office", an address, or capitals inside a word, and reads as a name: at most twelve words,
    /// capitalised but for the joints.
    static func isPlausible(_ words: Substring) -> Bool {
        guard words.utf8.count <= 160 else { return false }
        let parts = words.spaceSeparated
        guard (1...12).contains(parts.count), let first = parts.first, let last = parts.last else { return false }
        if let end = last.last, ".?!:;".contains(end), !isAbbreviated(last) { return false }
        guard let letter = first.unicodeScalars.first(where: CaseFold.isLetter), isCapital(letter) else { return false }
        if isPressOffice(words) { return true }
        var bearsKind = false
        for part in parts {
            let key = CaseFold.folded(part).filter { $0 != "," && $0 != "\"" }
            if NameWords.organisations.contains(key) || isAcronym(part) || isAddress(part) { bearsKind = true }
            if NameWords.joints.contains(key) { continue }
            guard let letter = part.unicodeScalars.first(where: CaseFold.isLetter) else { continue }
            // One foreign or lower-case word in four may pass: "Global Voices en Esperanto".
            if !isCapital(letter) { return false }
        }
        return bearsKind
    }

    /// "Пресс-служба лесной инспекции", "… басқармасының баспасөз қызметі": only English gives capitals to all words.
    static func isPressOffice(_ words: Substring) -> Bool {
        guard words.utf8.contains(where: { $0 >= 0x80 }) || words.utf8.contains(0x20) else { return false }
        let key = ArabicLetters.levelled(CaseFold.folded(words))
        return LocalFurniture.pressOffices.contains { office in
            key.hasPrefix(office + " ") || key.hasSuffix(" " + office)
        }
    }

    /// "NASA", "FedRAMP", "BEA": capitals that no surname has.
    static func isAcronym(_ part: Substring) -> Bool {
        let scalars = part.unicodeScalars
        guard scalars.count >= 3, scalars.allSatisfy(CaseFold.isLetter) else { return false }
        let capitals = scalars.reduce(0) { $0 + (CaseFold.isUppercase($1) ? 1 : 0) }
        return capitals >= 3 && capitals < scalars.count || capitals == scalars.count && scalars.count <= 5
    }

    /// "Digital.gov": a full stop between letters.
    static func isAddress(_ part: Substring) -> Bool {
        let labels = part.split(separator: ".", omittingEmptySubsequences: false)
        return labels.count > 1 && labels.allSatisfy { $0.utf8.count >= 2 }
    }

    private static func isAbbreviated(_ part: Substring) -> Bool {
        ["inc.", "ltd.", "corp.", "co."].contains(CaseFold.folded(part))
    }

    private static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
        CaseFold.isUppercase(scalar) || PersonName.isCaseless(scalar)
    }
}

/// Whether words are the name of a body, by the kinds of body that name themselves.
enum OrganisationName {
    /// Has a word such as "Office", an address, or capitals inside a word, and reads as a name: at most twelve words,
    /// capitalised but for the joints.
    static func isPlausible(_ words: Substring) -> Bool {
        guard words.utf8.count <= 160, (1...12).contains(words.partCount) else { return false }
        // Most lines are sentences, which need not be parted to be told.
        guard !endsSentence(words), let first = words.firstPart, let letter = firstLetter(first), isCapital(letter)
        else {
            return false
        }
        let parts = words.spaceSeparated
        guard let last = parts.last else { return false }
        if let end = last.utf8.last, isEnd(end), !isAbbreviated(last) { return false }
        if isPressOffice(words) { return true }
        // One foreign or lower-case word in four may pass: "Global Voices en Esperanto".
        let isName = parts.allSatisfy { part in
            firstLetter(part).map(isCapital) ?? true || NameWords.joints.containsFolded(withoutMarks(part))
        }
        return isName
            && parts.contains { part in
                NameWords.organisations.containsFolded(withoutMarks(part)) || isAcronym(part) || isAddress(part)
            }
    }

    /// Ends as one for sure: with none of the letters before its stop that an abbreviation ends in.
    private static func endsSentence(_ words: Substring) -> Bool {
        guard let end = words.utf8.last, isEnd(end) else { return false }
        guard end == UInt8(ascii: "."), let letter = words.utf8.dropLast(1).last else { return true }
        return !"cdpo".utf8.contains(letter | 0x20)
    }

    private static func firstLetter(_ part: Substring) -> Unicode.Scalar? {
        if let byte = part.utf8.first, (byte | 0x20) &- 0x61 < 26 { return Unicode.Scalar(byte) }
        return part.unicodeScalars.first(where: CaseFold.isLetter)
    }

    private static func withoutMarks(_ part: Substring) -> Substring {
        guard part.utf8.contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") }) else { return part }
        return part.filter { $0 != "," && $0 != "\"" }[...]
    }

    private static func isEnd(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ":"), UInt8(ascii: ";"): true
        default: false
        }
    }

    /// "Пресс-служба лесной инспекции", "… басқармасының баспасөз қызметі": only English gives capitals to all words.
    static func isPressOffice(_ words: Substring) -> Bool {
        guard mayBePressOffice(words) else { return false }
        let key = ArabicLetters.levelled(CaseFold.folded(words))
        return offices.contains { key.utf8.starts(with: $0.opening.utf8) || $0.ending.ends(key) }
    }

    private static let offices = LocalFurniture.pressOffices.map { (opening: $0 + " ", ending: " " + $0) }

    /// Without letters beyond ASCII, the words open as an office does, or end as one.
    private static func mayBePressOffice(_ words: Substring) -> Bool {
        if words.utf8.contains(where: { $0 >= 0x80 }) { return true }
        guard words.utf8.contains(0x20), let first = words.utf8.first, let last = words.utf8.last else { return false }
        return firstBytes.contains(first | 0x20) || lastBytes.contains(last | 0x20)
    }

    private static let plain = LocalFurniture.pressOffices.filter { $0.utf8.allSatisfy { $0 < 0x80 } }
    private static let firstBytes = plain.compactMap(\.utf8.first)
    private static let lastBytes = plain.compactMap(\.utf8.last)

    /// "NASA", "FedRAMP", "BEA": capitals that no surname has.
    static func isAcronym(_ part: Substring) -> Bool {
        guard part.utf8.count >= 3, part.utf8.dropFirst().contains(where: { $0 < 0x61 || $0 >= 0x80 }) else {
            return false
        }
        let scalars = part.unicodeScalars
        guard scalars.count >= 3, scalars.allSatisfy(CaseFold.isLetter) else { return false }
        let capitals = scalars.reduce(0) { $0 + (CaseFold.isUppercase($1) ? 1 : 0) }
        return capitals >= 3 && capitals < scalars.count || capitals == scalars.count && scalars.count <= 5
    }

    /// "Digital.gov": a full stop between letters.
    static func isAddress(_ part: Substring) -> Bool {
        guard part.utf8.contains(UInt8(ascii: ".")) else { return false }
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

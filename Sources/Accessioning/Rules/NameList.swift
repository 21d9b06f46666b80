import ArchiveModel

/// Names as a byline lists them: "X, Y and Z", "X, PhD", "X, Reuters", "X, Transport Editor", "X*".
struct NameList: Sendable {
    struct Name: Sendable {
        let name: String
        let kind: Attribution.Kind
        var role: String?
        /// Stars that point to a footnote.
        var noteMarks: Int
    }

    /// Empty for a byline that names nobody ("Staff") or an agency alone.
    private(set) var names: [Name] = []
    /// The paper, body or place behind the last name: "Ann Lee, The Herald".
    private(set) var affiliation: String?

    /// "Ann Lee, Reuters": an agency publishes a text and doesn't write it.
    private(set) var agency: String?
    private var isLastJoined = false

    private struct Part {
        let words: Substring
        /// "and" stands before it.
        let isJoined: Bool
    }

    /// Nil when the words are no list of names. `isLabelled`: see `PersonName`.
    init?(_ words: Substring, isLabelled: Bool) {
        guard words.utf8.count <= 280 else { return nil }
        // Pandoc's superscripts: `Ann Lee^1,2^`.
        let words = EastAsianReporter.withoutPost(
            words.utf8.contains(UInt8(ascii: "^")) ? Substring(words.filter { $0 != "^" }) : words)
        if let plain = PlainName.list(words) {
            (names, isLastJoined) = (plain, plain.count > 1)
            return
        }
        guard let words = NameList.withoutRemarks(isLabelled ? NameList.withoutStop(words) : words) else { return nil }
        let parts = NameList.parts(of: words)
        guard let first = parts.first, isLabelled || !first.isJoined else { return nil }
        if NameList.isOneBody(words, parts) {
            let (name, marks) = NameList.withoutNotes(words)
            names = [Name(name: String(name), kind: .organisation, role: nil, noteMarks: marks)]
            return
        }
        isLastJoined = parts.last?.isJoined ?? false
        for (index, part) in parts.enumerated() {
            let isClosed = index > 1 && !part.isJoined && parts[..<index].contains(where: \.isJoined)
            guard add(part, isLabelled, isLast: index == parts.count - 1, isListClosed: isClosed) else { return nil }
        }
    }

    /// "By Ann Lee, Civic Wire": without the last of several when only a comma stands before it and its words tell
    /// against it.
    func withoutLast(_ isDoubtful: (Substring) -> Bool) -> NameList {
        guard !isLastJoined, names.count == 2, let last = names.last, last.kind == .person,
            names[0].kind == .person, isDoubtful(last.name[...])
        else { return self }
        var list = self
        list.affiliation = last.name
        list.names.removeLast()
        return list
    }

    /// Takes in one part between commas; false when it is nothing a byline holds. `isListClosed`: "and" has announced
    /// the last name.
    private mutating func add(_ part: Part, _ isLabelled: Bool, isLast: Bool, isListClosed: Bool) -> Bool {
        var (words, marks) = NameList.withoutNotes(part.words)
        if isLabelled, let agency = NameList.withoutAgency(words).agency {
            self.agency = String(agency)
            words = NameList.withoutAgency(words).name
        }
        let key = CaseFold.folded(words.last == "." ? words.dropLast(1) : words)
        if let last = names.indices.last, NameWords.suffixes.contains(key.filter { $0 != "." }) {
            names[last] = Name(
                name: names[last].name + ", " + words, kind: names[last].kind, role: nil,
                noteMarks: names[last].noteMarks + marks)
            return true
        }
        if !names.isEmpty, key.utf8.starts(with: "special to ".utf8) || key.utf8.starts(with: "специально для ".utf8) {
            return true
        }
        if NameWords.agencies.contains(key) {
            agency = String(words)
            return true
        }
        // "1,2" behind a scholar's name points to two bodies.
        if !names.isEmpty, words.utf8.count <= 2, words.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return true }
        if NameWords.nobody.contains(key) { return true }
        // "Our Travelling Reporter" and "Correspondent" name a post and nobody in it.
        if names.isEmpty, key.hasPrefix("our ") || key.hasPrefix("from our "), let post = key.spaceSeparated.last,
            RoleWords.nouns.contains(post)
        {
            return true
        }
        if names.isEmpty, RoleWords.nouns.contains(key) { return true }
        if let last = names.indices.last, RoleWords.isRole(key) {
            if names[last].role == nil { names[last].role = String(words) }
            return true
        }
        if isLabelled, isLast, !part.isJoined, let last = names.indices.last, names[last].role == nil,
            names[last].kind == .person, NameList.isPost(words)
        {
            names[last].role = String(words)
            return true
        }
        if !part.isJoined, isAffiliation(words, isLast: isLast, isListClosed: isListClosed) {
            affiliation = String(words)
            return true
        }
        if PersonName.isPlausible(words, isLabelled: isLabelled) {
            names.append(Name(name: String(words), kind: .person, role: nil, noteMarks: marks))
            return true
        }
        guard OrganisationName.isPlausible(words) else { return false }
        names.append(Name(name: String(words), kind: .organisation, role: nil, noteMarks: marks))
        return true
    }

    /// "urbaniste à Douala", "пенсионерка": what stands in small letters behind a name and a comma says who that is.
    static func isPost(_ words: Substring) -> Bool {
        guard let first = words.unicodeScalars.first, CaseFold.isLetter(first), !CaseFold.isUppercase(first),
            !PersonName.isCaseless(first), words.utf8.count <= 100, words.partCount <= 8, words.last != ".",
            !SentenceEnd.isInside(String(words)), let opening = words.firstPart
        else { return false }
        return !words.utf8.contains { (0x30...0x39).contains($0) } && !NameWords.particles.contains(String(opening))
            && !["for", "in", "at", "from", "with", "who", "which", "by", "on"].contains(opening)
    }

    /// "Ann Lee (now) and Bob Roe (Lima)" without what stands in brackets behind a name; nil where that points to a
    /// picture.
    private static func withoutRemarks(_ words: Substring) -> Substring? {
        guard words.utf8.contains(UInt8(ascii: "(")), words.utf8.first != UInt8(ascii: "(") else { return words }
        var rest = words[...]
        var kept = ""
        while let open = rest.firstIndex(of: "(") {
            guard let close = rest[open...].firstIndex(of: ")") else { return words }
            let remark = rest[rest.index(after: open)..<close]
            guard remark.utf8.count <= 60, !remark.utf8.contains(where: { (0x30...0x39).contains($0) }),
                !ofPictures.containsFolded(remark)
            else { return nil }
            kept += rest[..<open]
            rest = rest[rest.index(after: close)...]
        }
        return (kept + rest)[...]
    }

    private static let ofPictures: WordTable = [
        "left", "right", "centre", "center", "pictured", "above", "top", "l", "r", "c", "front", "back", "слева",
        "справа", "в центре", "links", "rechts", "à gauche", "à droite",
    ]

    /// Behind a person and a comma: a body, a paper, a place, one word behind a full name, or anything behind the last
    /// name of a list.
    private func isAffiliation(_ words: Substring, isLast: Bool, isListClosed: Bool) -> Bool {
        guard let last = names.last, last.kind == .person else { return false }
        // In capitals "BAKER" looks like an abbreviation.
        let isCapitals = CaseFold.isInCapitals(words) && CaseFold.isInCapitals(last.name)
        if isCapitals, PersonName.isFull(words) { return isListClosed }
        guard isLast else { return false }
        // "Ann Lee, «Evening Town»".
        if PublicationName.quoted(words) != nil { return true }
        if OrganisationName.isPlausible(words) || PublicationName.endsAsPaper(words) { return true }
        let opensWithArticle = CaseFold.folded(words).utf8.starts(with: "the ".utf8)
        let isOneWord = !words.utf8.contains(0x20) && last.name.utf8.contains(0x20)
        let isName = opensWithArticle || PersonName.isPlausible(words)
        return isName && (isListClosed || opensWithArticle || isOneWord || KnownPlace.isOne(words))
    }

    /// A body whose own name holds "and": "National Institute of Standards and Technology Team".
    private static func isOneBody(_ words: Substring, _ parts: [Part]) -> Bool {
        let whole = withoutNotes(words).words
        guard !whole.utf8.contains(UInt8(ascii: ",")), OrganisationName.isPlausible(whole),
            !NameWords.agencies.contains(CaseFold.folded(whole)), !NameWords.nobody.contains(CaseFold.folded(whole))
        else { return false }
        return !PersonName.isFull(withoutNotes(parts[0].words).words)
    }

    /// "By Ann Lee." of old papers.
    private static func withoutStop(_ words: Substring) -> Substring {
        guard words.utf8.last == UInt8(ascii: "."), words.utf8.contains(0x20), let last = words.spaceSeparated.last,
            last.unicodeScalars.count >= 4,
            last.dropLast(1).unicodeScalars.allSatisfy({ CaseFold.isLetter($0) || $0 == "-" }),
            !NameWords.suffixes.containsFolded(last.dropLast(1)),
            !NameWords.organisations.containsFolded(last.dropLast(1)),
            !NameWords.honorifics.containsFolded(last.dropLast(1))
        else { return words }
        return words.dropLast(1)
    }

    /// "Ann Lee Reuters": the agency stands behind the name without a comma.
    private static func withoutAgency(_ words: Substring) -> (name: Substring, agency: Substring?) {
        let parts = words.spaceSeparated
        guard parts.count >= 3, let last = parts.last, NameWords.agencies.containsFolded(last),
            CaseFold.isInCapitals(last) == CaseFold.isInCapitals(words) || last.utf8.count <= 4
        else { return (words, nil) }
        return (trimmed(words[..<last.startIndex]), last)
    }

    /// The name without the stars and daggers after it, and their number.
    static func withoutNotes(_ part: Substring) -> (words: Substring, marks: Int) {
        var words = trimmed(part)
        var marks = 0
        while let byte = words.utf8.last, byte == UInt8(ascii: "*") || byte >= 0x80 || (0x30...0x39).contains(byte),
            let last = words.last, "*†‡¹²³".contains(last) || isGlued(words)
        {
            words.removeLast()
            marks += 1
        }
        return (trimmed(words), marks)
    }

    /// "Ann Lee2": a figure that touches a letter points to a footnote, as journals print it.
    private static func isGlued(_ words: Substring) -> Bool {
        guard let last = words.unicodeScalars.last, (0x30...0x39).contains(last.value) else { return false }
        let before = words.unicodeScalars.reversed().first { !(0x30...0x39).contains($0.value) }
        return before.map(CaseFold.isLetter) ?? false
    }

    static func trimmed(_ words: Substring) -> Substring {
        var words = words
        guard let first = words.utf8.first, let last = words.utf8.last else { return words }
        if first != 0x20, last != 0x20, last != UInt8(ascii: ",") { return words }
        let rest = words.utf8.drop { $0 == 0x20 }
        var end = rest.endIndex
        while end > rest.startIndex {
            let before = rest.index(before: end)
            guard rest[before] == 0x20 || rest[before] == UInt8(ascii: ",") else { break }
            end = before
        }
        words = Substring(rest[..<end])
        return words
    }

    /// At commas (Latin and Arabic), semicolons, and the language's "and".
    private static func parts(of words: Substring) -> [Part] {
        var parts: [Part] = []
        for piece in pieces(of: words) {
            let piece = trimmed(piece)
            var start = piece.startIndex
            var isJoined = false
            for word in piece.spaceSeparated where NameWords.ands.containsFolded(word) {
                guard word.startIndex == piece.startIndex || splits(word, in: piece) else { continue }
                take(piece[start..<word.startIndex], isJoined, into: &parts)
                start = word.endIndex
                isJoined = true
            }
            take(piece[start...], isJoined, into: &parts)
        }
        return parts.filter { !$0.words.isEmpty }
    }

    /// Between commas and semicolons, none of them empty.
    private static func pieces(of words: Substring) -> [Substring] {
        guard words.utf8.contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") || $0 == 0xD8 }) else {
            return words.isEmpty ? [] : [words]
        }
        var pieces: [Substring] = []
        var start = words.startIndex
        for at in words.unicodeScalars.indices where isSeparator(words.unicodeScalars[at]) {
            if start < at { pieces.append(words[start..<at]) }
            start = words.unicodeScalars.index(after: at)
        }
        if start < words.endIndex { pieces.append(words[start...]) }
        return pieces
    }

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ",", "،", ";", "؛": true
        default: false
        }
    }

    /// Arabic writes "and" together with the name behind it.
    private static func take(_ words: Substring, _ isJoined: Bool, into parts: inout [Part]) {
        for (index, part) in ArabicAnd.parted(trimmed(words)).enumerated() {
            parts.append(Part(words: part, isJoined: isJoined || index > 0))
        }
    }

    /// "y", "e" and "i" join names too seldom to split a short one: "Ortega y Gasset".
    private static func splits(_ word: Substring, in piece: Substring) -> Bool {
        guard word.utf8.count == 1, word != "&" else { return true }
        return piece[..<word.startIndex].partCount >= 2
            && piece[word.endIndex...].partCount >= 2
    }
}

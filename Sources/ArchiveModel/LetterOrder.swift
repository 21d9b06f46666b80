/// The order of letters in an index: one script after another, the reader's own first, and each in its alphabet.
///
/// The alphabets are merged ones, after the default order of Unicode CLDR's collation: a letter that only Kazakh or
/// Persian has stands where its language has it, next to the letter it was made from. Marks on Latin letters don't
/// count, but for languages whose alphabets hold marked letters.
struct LetterOrder {
    private let alphabets: LetterAlphabets

    /// `language` is that of the list.
    init(_ language: LanguageTag) { alphabets = LetterAlphabets.of(language) }

    /// Letters of a name that count: the rest would only part names that nobody can tell apart.
    private static let longest = 100
    private static let digits: UInt32 = 1 << 24
    /// How many digits a number has stands before them, so that 9 precedes 10.
    private static let lengths = digits + 0x100

    /// One number a letter; words are parted by 0, so that a short word precedes a longer one that begins with it.
    func places(of text: String) -> [UInt32] {
        var places: [UInt32] = []
        var last: Unicode.Scalar?
        var wantsBreak = false
        var number: Int?
        for scalar in lowercased(text).unicodeScalars.prefix(Self.longest) {
            var letters = String(scalar)
            if alphabets.own[scalar] == nil {
                switch SlugFolding.fold(scalar, after: last) {
                case .drop: continue
                case .break:
                    wantsBreak = !places.isEmpty
                    continue
                case .replaceLast(let composed):
                    if !places.isEmpty { places.removeLast() }
                    letters = String(composed)
                case .letters(let folded): letters = folded
                }
            }
            if wantsBreak {
                places.append(0)
                number = nil
            }
            wantsBreak = false
            for letter in letters.unicodeScalars {
                append(letter, to: &places, number: &number)
                last = letter
            }
        }
        return places
    }

    /// `number` is where the length of the number stands that the letter may go on with.
    private func append(_ letter: Unicode.Scalar, to places: inout [UInt32], number: inout Int?) {
        guard ("0"..."9").contains(letter) else {
            number = nil
            places.append(place(of: letter))
            return
        }
        let start = number ?? places.count
        if number == nil { places.append(Self.lengths) }
        number = start
        if letter == "0", places.count == start + 1 { return }
        places[start] += 1
        places.append(Self.digits + letter.value)
    }

    /// The letter under which a name with these places is listed.
    func initial(of places: [UInt32]) -> String {
        guard let first = places.first, first >> 24 > 1 else { return "#" }
        let number = first & 0xFF_FFFF
        if number >= LetterAlphabets.unlisted {
            guard let scalar = Unicode.Scalar(number - LetterAlphabets.unlisted) else { return "#" }
            return LetterAlphabets.sharedInitial(of: scalar) ?? scalar.properties.titlecaseMapping
        }
        let head = alphabets.head(script: Int(first >> 24) - 2, letter: Int(number))
        // In Turkish the small i has a capital with a dot.
        return alphabets.isTurkic && head == "i" ? "İ" : head.properties.titlecaseMapping
    }

    func script(of places: [UInt32]) -> Int { max(0, places.first.map { Int($0 >> 24) - 1 } ?? 0) }

    private func place(of letter: Unicode.Scalar) -> UInt32 {
        if let listed = alphabets.own[letter] ?? alphabets.listed[letter] { return listed }
        let script = alphabets.script(of: letter.value)
        return UInt32(script + 2) << 24 + LetterAlphabets.unlisted + letter.value
    }

    private func lowercased(_ text: String) -> String {
        guard alphabets.isTurkic else { return text.lowercased() }
        var small = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "I": small.append("ı")
            case "İ": small.append("i")
            default: small.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
            }
        }
        return String(small)
    }
}

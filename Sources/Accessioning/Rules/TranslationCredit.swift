/// Who translated a text, and from what: "Translated from the Russian by X", "Пер. с англ. X", "El la angla tradukis X",
/// "Traduction : X".
///
/// One word of translating, an optional language, then names and nothing else.
struct TranslationCredit {
    let names: NameList
    /// Words at most.
    private static let longest = 16

    init?(_ words: Substring) {
        guard words.utf8.withContiguousStorageIfAvailable({ TranslationCredit.mayStand(in: $0) }) ?? true,
            (2...TranslationCredit.longest).contains(words.partCount)
        else { return nil }
        let parts = words.spaceSeparated
        guard
            let at = parts.prefix(5).firstIndex(where: TranslationCredit.isTranslating)
        else { return nil }
        let word = TranslationCredit.key(parts[at])
        let before = parts[..<at]
        guard before.isEmpty || TranslationCredit.isLanguage(before) || before.count == 1 else { return nil }
        let rest = parts[(at + 1)...]
        let hasColon = parts[at].last == ":"
        let isShort = TranslationWords.abbreviations.contains(word)
        if isShort, !".:".contains(parts[at].last ?? " ") { return nil }
        // "English translation by X", and nothing looser.
        let needsLabel = before.count == 1 || TranslationWords.nouns.contains(word)
        for start in rest.indices {
            let between = rest[..<start]
            guard between.count <= 5 else { break }
            let isLabelled = between.isEmpty ? hasColon : TranslationCredit.isLabel(between)
            let isBare = !needsLabel && (between.isEmpty || TranslationCredit.isLanguage(between))
            guard isLabelled || isBare,
                let list = NameList(words[rest[start].startIndex...], isLabelled: isLabelled),
                TranslationCredit.areTranslators(list, isLabelled: isLabelled)
            else { continue }
            names = list
            return
        }
        return nil
    }

    /// The whole line, with or without parentheses.
    static func isOne(_ line: PrintedLine) -> Bool {
        guard line.hasKey, line.count <= 120, line.withBytes({ $0.first == 0x28 || mayStand(in: $0) }) else {
            return false
        }
        let isEnclosed = line.words.first == "(" && line.words.last == ")"
        return TranslationCredit(isEnclosed ? line.words.dropFirst().dropLast(1) : line.words[...]) != nil
    }

    /// "This article was translated from Spanish by X", as a site says below it.
    static func note(_ line: PrintedLine) -> TranslationCredit? {
        guard line.count <= 200, openings.opens(line.key) else {
            return nil
        }
        let words = line.words.last == "." ? line.words.dropLast(1) : line.words[...]
        let parts = words.spaceSeparated
        guard let at = parts.prefix(14).firstIndex(where: { TranslationWords.verbs.contains(key($0)) }) else {
            return nil
        }
        return TranslationCredit(words[parts[at].startIndex...])
    }

    private static let openings = OpeningTable([
        "this article ", "this text ", "this post ", "this story ", "this interview ", "this piece ", "this essay ",
        "this report ", "originally ", "ĉi tiu artikolo ", "cet article ", "ce texte ", "este artículo ",
        "este texto ", "dieser text ", "dieser artikel ", "эта статья ", "этот текст ",
    ])

    private static func isTranslating(_ part: Substring) -> Bool {
        TranslationWords.all.contains(key(part))
    }

    /// False where none of the first five words is one of translating; true where a letter among them is none that
    /// `addLetter` knows.
    static func mayStand(in words: UnsafeBufferPointer<UInt8>) -> Bool {
        var hash = WordTable.seed
        var count = 0
        var skipped = 0
        for (index, byte) in words.enumerated() {
            if skipped > 0 {
                skipped -= 1
                continue
            }
            if byte >= 0x80 {
                skipped = addLetter(words, index, to: &hash)
                if skipped == 0 { return true }
                continue
            }
            if byte != 0x20 {
                if !isSign(byte) { hash = WordTable.add(byte &- 0x41 < 26 ? byte | 0x20 : byte, to: hash) }
                continue
            }
            guard index > 0, words[index - 1] != 0x20 else { continue }
            if TranslationWords.all.mayContain(WordTable.spread(hash)) { return true }
            hash = WordTable.seed
            count += 1
            if count == 5 { return false }
        }
        return TranslationWords.all.mayContain(WordTable.spread(hash))
    }

    /// A letter or sign of Latin, a letter of Cyrillic or Arabic, a quotation mark or a bullet, as `CaseFold` has it; how many
    /// bytes stand behind its first, 0 for what is none of these.
    private static func addLetter(_ words: UnsafeBufferPointer<UInt8>, _ at: Int, to hash: inout UInt64) -> Int {
        guard at + 1 < words.count else { return 0 }
        let (first, second) = (words[at], words[at + 1])
        if first == 0xE2 {
            guard at + 2 < words.count, second == 0x80 else { return 0 }
            hash = add(mark: words[at + 2], to: hash)
            return 2
        }
        let isArabic =
            first == 0xD8 && second >= 0xA1 && second < 0xBB || first == 0xD9 && second >= 0x81 && second < 0x8B
        guard (0xC2...0xC5).contains(first) || first == 0xD0 || first == 0xD1 || isArabic,
            let scalar = Unicode.Scalar(UInt32(first & 0x1F) << 6 | UInt32(second & 0x3F))
        else { return 0 }
        for byte in UTF8.encode(CaseFold.folded(scalar)) ?? .init() { hash = WordTable.add(byte, to: hash) }
        return 1
    }

    /// One of U+2000 to U+203F by its last byte, as `CaseFold` has it.
    private static func add(mark last: UInt8, to hash: UInt64) -> UInt64 {
        if last == 0x98 || last == 0x99 { return WordTable.add(UInt8(ascii: "'"), to: hash) }
        return [0xE2, 0x80, last].reduce(hash) { WordTable.add($1, to: $0) }
    }

    private static func isSign(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x28, 0x29, 0x2E, 0x2C, 0x3A, 0x3B, 0x5B, 0x5D, 0x2A, 0x5F: true
        default: false
        }
    }

    /// Folded, without signs: `().,:;[]*_`.
    private static func key(_ part: Substring) -> String {
        let folded = CaseFold.folded(part)
        return folded.utf8.contains(where: isSign) ? folded.filter { !"().,:;[]*_".contains($0) } : folded
    }

    /// "from the Russian", "с англ.", "el la angla": up to four words.
    private static func isLanguage(_ parts: ArraySlice<Substring>) -> Bool {
        guard (2...4).contains(parts.count), let first = parts.first else { return false }
        return TranslationWords.from.contains(key(first))
    }

    /// "by", "from the Russian by", "del inglés:".
    private static func isLabel(_ parts: ArraySlice<Substring>) -> Bool {
        guard let last = parts.last else { return false }
        if last.last == ":" { return parts.count == 1 || isLanguage(parts) }
        guard TranslationWords.by.contains(key(last)) else { return false }
        let rest = parts.dropLast(1)
        return rest.isEmpty || isLanguage(rest)
    }

    /// One word may be a pen name behind a label.
    private static func areTranslators(_ list: NameList, isLabelled: Bool) -> Bool {
        !list.names.isEmpty
            && list.names.allSatisfy { name in
                name.kind == .person
                    && (name.name.utf8.contains(0x20) && PersonName.isFull(name.name[...])
                        || isLabelled && list.names.count == 1 && PersonName.isPlausible(name.name[...]))
            }
    }
}

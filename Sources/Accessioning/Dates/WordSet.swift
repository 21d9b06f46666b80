/// Words to be told apart at one look: by length first, then by the hash of their small letters.
///
/// Two words with one 64-bit hash count as one; no two of any table here do.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
    private(set) var words: [String]
    /// Open addressing, at most half full; 0 is an empty place.
    private let places: [UInt64]
    /// Bit n: some word has n bytes.
    private let lengths: UInt64

    init(arrayLiteral elements: String...) { self.init(elements) }

    init(_ words: [String]) {
        self.words = words
        var size = 8
        while size < words.count * 2 { size *= 2 }
        var places = [UInt64](repeating: 0, count: size)
        var lengths: UInt64 = 0
        for word in words {
            let bytes = DateBytes(Array(word.utf8), 0..<word.utf8.count)
            let hash = bytes.foldedHash(bytes.range)
            var place = Int(hash & UInt64(size - 1))
            while places[place] != 0, places[place] != hash { place = (place + 1) & (size - 1) }
            places[place] = hash
            lengths |= 1 << UInt64(word.utf8.count & 63)
        }
        self.places = places
        self.lengths = lengths
    }

    static func + (left: WordSet, right: WordSet) -> WordSet { WordSet(left.words + right.words) }

    func contains(_ word: Range<Int>, in text: DateBytes) -> Bool {
        guard lengths & (1 << UInt64(word.count & 63)) != 0 else { return false }
        let hash = text.foldedHash(word)
        var place = Int(hash & UInt64(places.count - 1))
        while places[place] != 0 {
            if places[place] == hash { return true }
            place = (place + 1) & (places.count - 1)
        }
        return false
    }
}

extension DateBytes {
    func isOne(of words: WordSet, _ word: Range<Int>) -> Bool { words.contains(word, in: self) }

    /// The bytes at `range` are those of `word`, which is in small letters, but for ASCII capitals.
    func isWord(_ word: StaticString, _ range: Range<Int>) -> Bool {
        guard word.utf8CodeUnitCount == range.count else { return false }
        for offset in 0..<range.count {
            let byte = self[range.lowerBound + offset]
            if (byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) != word.utf8Start[offset] { return false }
        }
        return true
    }

    /// 64-bit FNV-1a of the word in small letters, as far as the alphabets of `MonthTable` go.
    func foldedHash(_ range: Range<Int>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var index = range.lowerBound
        while index < range.upperBound {
            var lead = self[index]
            if lead < 0x80 {
                hash = (hash ^ UInt64(lead | 0x20)) &* 0x100_0000_01B3
                index += 1
                continue
            }
            var trail = self[index + 1]
            if lead >= 0xE0 {
                hash = ((hash ^ UInt64(lead)) &* 0x100_0000_01B3 ^ UInt64(trail)) &* 0x100_0000_01B3
                hash = (hash ^ UInt64(self[index + 2])) &* 0x100_0000_01B3
                index += 3
                continue
            }
            switch lead {
            case 0xC3 where trail <= 0x9E, 0xD0 where trail >= 0x90 && trail <= 0x9F: trail += 0x20
            case 0xD0 where trail >= 0xA0 && trail <= 0xAF:
                lead = 0xD1
                trail -= 0x20
            case 0xC4, 0xC5, 0xD2, 0xD3: trail |= 1
            case 0xCE where trail >= 0xAC && trail <= 0xAF: trail = [0xB1, 0xB5, 0xB7, 0xB9][Int(trail - 0xAC)]
            case 0xCF where trail >= 0x8A && trail <= 0x8E:
                // Capitals are printed without their accents.
                (lead, trail) =
                    [(0xCE, 0xB9), (0xCF, 0x85), (0xCE, 0xBF), (0xCF, 0x85), (0xCF, 0x89)][Int(trail - 0x8A)]
            case 0xCE where trail >= 0x91 && trail <= 0x9F: trail += 0x20
            case 0xCE where trail >= 0xA0 && trail <= 0xA9:
                lead = 0xCF
                trail -= 0x20
            default: break
            }
            hash = ((hash ^ UInt64(lead)) &* 0x100_0000_01B3 ^ UInt64(trail)) &* 0x100_0000_01B3
            index += 2
        }
        return hash
    }
}

extension String {
    /// The words between spaces and line ends: tables of words are written as text.
    var spaced: [String] { utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }).map { String(Substring($0)) } }
}

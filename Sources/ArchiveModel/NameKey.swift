/// A name as it is compared: without case, punctuation and spacing, so that `SEITOVA, A.` and `Seitova A` meet.
///
/// Swift compares strings by canonical equivalence, so composed and decomposed letters are equal as they are.
package struct NameKey: Sendable, Hashable {
    private let folded: String

    package init(_ name: String) {
        if let plain = NameKey.plain(name) ?? NameKey.known(name) {
            folded = plain.isEmpty ? name : plain
            return
        }
        let words = NameKey.words(of: name)
        folded = words.isEmpty ? name : words
    }

    /// Letters, figures and accents in lower case, with one space wherever something else stands between them.
    private static func words(of name: String) -> String {
        var words: [UInt8] = []
        words.reserveCapacity(name.utf8.count + 4)
        var isAfterWord = false
        for scalar in name.unicodeScalars {
            if let known = known(scalar.value) {
                add(known, to: &words, &isAfterWord)
                continue
            }
            for small in scalar.properties.lowercaseMapping.unicodeScalars {
                add(kind(small), to: &words, &isAfterWord)
            }
        }
        return String(decoding: words, as: UTF8.self)
    }

    private enum Kind {
        /// Of a word, in lower case.
        case letter(UInt32)
        /// Between words.
        case gap
        /// Seen by nobody: a mark of direction, a joiner.
        case mark
    }

    private static func add(_ kind: Kind, to words: inout [UInt8], _ isAfterWord: inout Bool) {
        switch kind {
        case .mark: return
        case .gap: isAfterWord = !words.isEmpty
        case .letter(let value):
            if isAfterWord { words.append(0x20) }
            isAfterWord = false
            if value < 0x80 {
                words.append(UInt8(truncatingIfNeeded: value))
            } else if let scalar = Unicode.Scalar(value) {
                words.append(contentsOf: UTF8.encode(scalar) ?? .init())
            }
        }
    }

    /// Of what is in lower case.
    private static func kind(_ scalar: Unicode.Scalar) -> Kind {
        let properties = scalar.properties
        if properties.isAlphabetic || properties.numericType != nil || properties.generalCategory == .nonspacingMark {
            return .letter(scalar.value)
        }
        return properties.generalCategory == .format ? .mark : .gap
    }

    /// The same of letters and signs that most names are made of, without a look into the tables of Unicode.
    private static func known(_ value: UInt32) -> Kind? {
        switch value {
        case 0x61...0x7A, 0x30...0x39: .letter(value)
        case 0x41...0x5A: .letter(value | 0x20)
        case 0..<0x80, 0xD7, 0xF7: .gap
        case 0xC0...0xDE, 0x410...0x42F: .letter(value + 0x20)
        case 0xDF...0xFF, 0x430...0x45F, 0x620...0x64A, 0x671...0x6D3, 0x660...0x669, 0x6F0...0x6F9: .letter(value)
        case 0x400...0x40F: .letter(value + 0x50)
        case 0x100...0x12F, 0x132...0x137, 0x14A...0x177, 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F:
            .letter(value | 1)
        case 0x139...0x148, 0x179...0x17E: .letter(value + (value & 1))
        case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x206F: .mark
        case 0x2000...0x205F: .gap
        default: nil
        }
    }

    var isASCII: Bool { folded.utf8.allSatisfy { $0 < 0x80 } }

    /// Of the name as it is spelled here: names that are equal may have different ones.
    var byteHash: UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in folded.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return hash ^ hash >> 32
    }

    func hasBytes(of other: NameKey) -> Bool {
        folded.utf8.count == other.folded.utf8.count && folded.utf8.elementsEqual(other.folded.utf8)
    }

    /// The words of a name whose letters are all known, which take no more bytes in lower case; nil for any other.
    private static func known(_ name: String) -> String? {
        var isKnown = true
        let words = String(unsafeUninitializedCapacity: name.utf8.count + 1) { room in
            var count = 0
            var isAfterWord = false
            for scalar in name.unicodeScalars {
                guard let kind = known(scalar.value) else {
                    isKnown = false
                    return 0
                }
                switch kind {
                case .mark: continue
                case .gap: isAfterWord = count > 0
                case .letter(let value):
                    if isAfterWord {
                        room[count] = 0x20
                        count += 1
                    }
                    isAfterWord = false
                    if value >= 0x80 {
                        room[count] = UInt8(truncatingIfNeeded: 0xC0 | value >> 6)
                        count += 1
                    }
                    room[count] = UInt8(truncatingIfNeeded: value < 0x80 ? value : 0x80 | value & 0x3F)
                    count += 1
                }
            }
            return count
        }
        return isKnown ? words : nil
    }

    /// The words of a name in ASCII, which most are; nil for any other.
    private static func plain(_ name: String) -> String? {
        let isASCII =
            name.utf8.withContiguousStorageIfAvailable { $0.allSatisfy { $0 < 0x80 } } ?? false
        guard isASCII else { return nil }
        return String(unsafeUninitializedCapacity: name.utf8.count) { buffer in
            var count = 0
            var isAfterWord = false
            for byte in name.utf8 {
                let small = byte &- 0x41 < 26 ? byte | 0x20 : byte
                guard (0x61...0x7A).contains(small) || (0x30...0x39).contains(small) else {
                    isAfterWord = count > 0
                    continue
                }
                if isAfterWord {
                    buffer[count] = 0x20
                    count += 1
                    isAfterWord = false
                }
                buffer[count] = small
                count += 1
            }
            return count
        }
    }
}

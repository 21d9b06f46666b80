/// A name as it is compared: without case, punctuation and spacing, so that `SEITOVA, A.` and `Seitova A` meet.
///
/// Swift compares strings by canonical equivalence, so composed and decomposed letters are equal as they are.
package struct NameKey: Sendable, Hashable {
    private let folded: String

    package init(_ name: String) {
        if let plain = NameKey.plain(name) {
            folded = plain.isEmpty ? name : plain
            return
        }
        var words: [String] = []
        var word = String.UnicodeScalarView()
        for scalar in name.lowercased().unicodeScalars {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                || scalar.properties.generalCategory == .nonspacingMark
            {
                word.append(scalar)
            } else if scalar.properties.generalCategory == .format {
                // Marks of direction and joiners are seen by nobody.
                continue
            } else if !word.isEmpty {
                words.append(String(word))
                word = String.UnicodeScalarView()
            }
        }
        if !word.isEmpty { words.append(String(word)) }
        folded = words.isEmpty ? name : words.joined(separator: " ")
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

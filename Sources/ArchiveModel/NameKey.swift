/// A name as it is compared: without case, punctuation and spacing, so that `SEITOVA, A.` and `Seitova A` meet.
///
/// Swift compares strings by canonical equivalence, so composed and decomposed letters are equal as they are.
package struct NameKey: Sendable, Hashable {
    private let folded: String

    package init(_ name: String) {
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
}

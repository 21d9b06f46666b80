/// Removes white space at both ends, of any script.
package enum Trimming {
    package static func trimmed(_ text: some StringProtocol) -> String {
        let scalars = text.unicodeScalars
        // Most texts begin and end in a letter or a sign of ASCII.
        if let first = scalars.first?.value, let last = scalars.last?.value,
            (0x21...0x7E).contains(first),
            (0x21...0x7E).contains(last)
        {
            return String(text)
        }
        guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(String.UnicodeScalarView(scalars[first...last]))
    }
}

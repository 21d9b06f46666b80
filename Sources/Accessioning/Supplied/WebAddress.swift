/// Tells what may stand in an address or a `lang` attribute.
package enum WebAddress {
    /// Absolute, http or https, with a host, and without spaces, quotes, angle brackets or control characters.
    package static func isWeb(_ text: String) -> Bool {
        let lower = text.lowercased()
        guard let prefix = ["https://", "http://"].first(where: lower.hasPrefix) else { return false }
        let rest = text.unicodeScalars.dropFirst(prefix.count)
        guard let first = rest.first, first != "/", first != "?", first != "#" else { return false }
        return rest.allSatisfy { $0.value > 0x20 && $0.value != 0x7F && !"\"<>\\^`{|}".unicodeScalars.contains($0) }
    }

    /// The shape of BCP 47: parts of 1–8 letters and digits, the first of 2 or 3 letters.
    package static func isLanguageTag(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first, (2...3).contains(first.utf8.count), text.utf8.count <= 35 else { return false }
        return first.utf8.allSatisfy(isLetter)
            && parts.allSatisfy {
                (1...8).contains($0.utf8.count) && $0.utf8.allSatisfy { isLetter($0) || isDigit($0) }
            }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

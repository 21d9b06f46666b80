/// Tells what may stand in an address.
package enum WebAddress {
    /// Absolute, http or https, with a host, and without spaces, quotes, angle brackets or control characters.
    package static func isWeb(_ text: String) -> Bool {
        let lower = text.lowercased()
        guard let prefix = ["https://", "http://"].first(where: lower.hasPrefix) else { return false }
        let rest = text.unicodeScalars.dropFirst(prefix.count)
        guard let first = rest.first, first != "/", first != "?", first != "#" else { return false }
        return rest.allSatisfy { $0.value > 0x20 && $0.value != 0x7F && !"\"<>\\^`{|}".unicodeScalars.contains($0) }
    }

}

/// The address a site is served at.
package enum BaseURL {
    /// Ends in `/`; nil when it is not http or https, or has a query or a fragment.
    package static func normalized(_ text: String) -> String? {
        guard WebAddress.isWeb(text), !text.utf8.contains(where: { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") })
        else { return nil }
        return text.hasSuffix("/") ? text : text + "/"
    }
}

/// The root of an SVG file, as far as a page needs it. Only the archive's own files are read so: a captured SVG may hold
/// scripts and is never shown.
package struct SVGHeader {
    /// In the root's `viewBox`, rounded; nil where it has none.
    package let size: (width: Int, height: Int)?

    /// Nil when there is no `<svg` in the first 4 KiB.
    package init?(_ bytes: [UInt8]) {
        let head = String(decoding: bytes.prefix(4096), as: UTF8.self)
        guard let root = head.split(separator: "<").first(where: { $0.hasPrefix("svg") }) else { return nil }
        size = SVGHeader.viewBox(root.prefix { $0 != ">" })
    }

    private static func viewBox(_ root: Substring) -> (width: Int, height: Int)? {
        let attributes = root.split(whereSeparator: { $0 == "=" }).map(String.init)
        guard let index = attributes.firstIndex(where: { $0.hasSuffix("viewBox") }), index + 1 < attributes.count
        else { return nil }
        let value = attributes[index + 1].drop { $0 == "\"" || $0 == "'" }.prefix { $0 != "\"" && $0 != "'" }
        let numbers = value.split { $0 == " " || $0 == "," || $0 == "\n" }.compactMap { Double($0) }
        guard numbers.count == 4, (1...100_000).contains(numbers[2]), (1...100_000).contains(numbers[3])
        else { return nil }
        return (Int(numbers[2].rounded()), Int(numbers[3].rounded()))
    }
}

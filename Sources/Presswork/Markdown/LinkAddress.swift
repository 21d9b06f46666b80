/// What an address in captured text is, going by RFC 3986 and by the schemes that a page may lead to.
enum LinkAddress: Equatable {
    /// Leads out of the archive: absolute, percent-encoded.
    case external([UInt8])
    /// Another file of the capture: percent-decoded path, and the fragment with its `#`, percent-encoded, or nothing.
    case relative(path: String, fragment: [UInt8])
    /// A place in the same text, without the `#`, percent-decoded.
    case place(String)
    /// A scheme that no page may lead to.
    case forbidden(scheme: String)
    /// Not an address.
    case malformed

    static let schemes = ["http", "https", "mailto", "tel", "ftp"]

    init(_ raw: ArraySlice<UInt8>) {
        if Self.isPlain(raw) {
            self = .external(Array(raw))
            return
        }
        let bytes = raw.filter { $0 > 0x20 && $0 != 0x7F }
        if bytes.isEmpty {
            self = .malformed
        } else if bytes.starts(with: [0x2F, 0x2F]) {
            self = LinkAddress.absolute(Array("https:".utf8) + bytes, scheme: "https")
        } else if bytes[0] == UInt8(ascii: "#") {
            self = bytes.count == 1 ? .malformed : .place(PercentCoding.decoded(bytes[1...]))
        } else if let colon = LinkAddress.schemeEnd(bytes) {
            let scheme = String(decoding: bytes[..<colon], as: UTF8.self).lowercased()
            self =
                LinkAddress.schemes.contains(scheme)
                ? LinkAddress.absolute(bytes, scheme: scheme) : .forbidden(scheme: String(scheme.prefix(32)))
        } else {
            self = LinkAddress.relative(raw)
        }
    }

    /// Whether it is one of the web, and none of its bytes has to be changed, as of most; what is not may be one still.
    private static func isPlain(_ raw: ArraySlice<UInt8>) -> Bool {
        guard let host = plainHost(raw) else { return false }
        return isHost(raw[host])
    }

    /// Where the host of such an address would stand.
    private static func plainHost(_ raw: ArraySlice<UInt8>) -> Range<Int>? {
        raw.withUnsafeBufferPointer { bytes in
            var start = 4
            guard bytes.count > 8, bytes[0] == UInt8(ascii: "h"), bytes[1] == UInt8(ascii: "t"),
                bytes[2] == UInt8(ascii: "t"), bytes[3] == UInt8(ascii: "p")
            else { return nil }
            if bytes[start] == UInt8(ascii: "s") { start += 1 }
            guard bytes[start] == UInt8(ascii: ":"), bytes[start + 1] == UInt8(ascii: "/"),
                bytes[start + 2] == UInt8(ascii: "/"), PercentCoding.arePlain(bytes)
            else { return nil }
            start += 3
            let end = bytes[start...].firstIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") }
            return (raw.startIndex + start)..<(raw.startIndex + (end ?? bytes.count))
        }
    }

    /// Index of the colon that ends a scheme: before any slash, query or fragment.
    private static func schemeEnd(_ bytes: [UInt8]) -> Int? {
        for (index, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: ":") { return index }
            if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") { return nil }
        }
        return nil
    }

    private static func absolute(_ bytes: [UInt8], scheme: String) -> LinkAddress {
        let rest = bytes[(scheme.utf8.count + 1)...]
        if scheme == "mailto" || scheme == "tel" {
            return rest.isEmpty ? .malformed : .external(PercentCoding.encoded(bytes[...]))
        }
        guard rest.starts(with: [0x2F, 0x2F]) else { return .malformed }
        let afterSlashes = rest.dropFirst(2)
        let host = afterSlashes.prefix { !"/?#".utf8.contains($0) }
        guard isHost(host) else { return .malformed }
        let encoded = PercentCoding.encoded(bytes[host.endIndex...])
        return .external(
            encoded.elementsEqual(bytes[host.endIndex...]) ? bytes : Array(bytes[..<host.endIndex]) + encoded)
    }

    /// A host's name with an optional port; no user, no address in brackets.
    private static func isHost(_ host: ArraySlice<UInt8>) -> Bool {
        let name = host.prefix { $0 != UInt8(ascii: ":") }
        if name.endIndex < host.endIndex {
            let port = host[(name.endIndex + 1)...]
            guard !port.isEmpty, port.count <= 5, port.allSatisfy(ASCII.isDigit) else { return false }
        }
        guard name.count <= 253 else { return false }
        var label = 0
        for byte in name {
            if byte == UInt8(ascii: ".") {
                if label == 0 { return false }
                label = 0
                continue
            }
            guard ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte >= 0x80 || byte == 0x2D || byte == 0x5F else {
                return false
            }
            label += 1
            if label > 63 { return false }
        }
        return label > 0
    }

    private static func relative(_ raw: ArraySlice<UInt8>) -> LinkAddress {
        let path = raw.prefix { $0 != UInt8(ascii: "#") }
        let fragment = raw[path.endIndex...]
        return .relative(
            path: PercentCoding.decoded(path),
            fragment: fragment.isEmpty ? [] : [UInt8(ascii: "#")] + PercentCoding.encoded(fragment.dropFirst()))
    }
}

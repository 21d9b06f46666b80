/// The lasting address of a page: its file's path below the site's root, with `/` between parts, not escaped.
package struct Permalink: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let path: String
    /// As it stands in an address, percent-encoded as RFC 3986 asks of a path. Kept, for lists print it by the thousand.
    package let escaped: String
    /// What leads from this page's folder up to the root: `""`, `"../"`, `"../../"`.
    package let toRoot: String

    package init(_ path: String) {
        self.path = path
        var text = path
        let (depth, isPlain) = text.withUTF8 { bytes in
            var (depth, isPlain) = (0, true)
            for byte in bytes {
                if byte == UInt8(ascii: "/") { depth += 1 }
                if !Permalink.isUnreserved(byte) { isPlain = false }
            }
            return (depth, isPlain)
        }
        escaped = isPlain ? path : Permalink.escape(path)
        toRoot = depth < Permalink.ways.count ? Permalink.ways[depth] : String(repeating: "../", count: depth)
    }

    /// `toRoot` of pages that lie no deeper: nearly all.
    private static let ways = ["", "../", "../../", "../../../", "../../../../"]

    package var description: String { path }

    package static func < (left: Permalink, right: Permalink) -> Bool {
        left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
    }

    /// From this page to another, relative and explicit, so that it holds on any host, below any path and from disk.
    package func link(to other: Permalink) -> String {
        toRoot + other.escaped
    }

    /// Percent-encodes all but the unreserved characters and `/`.
    package static func escape(_ path: String) -> String {
        var text = path
        if text.withUTF8({ $0.allSatisfy(isUnreserved) }) { return path }
        let hex = Array("0123456789ABCDEF".utf8)
        var escaped: [UInt8] = []
        for byte in path.utf8 {
            if isUnreserved(byte) {
                escaped.append(byte)
            } else {
                escaped += [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
            }
        }
        return String(decoding: escaped, as: UTF8.self)
    }

    /// Of RFC 3986, and `/`.
    @inline(__always)
    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "-")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "~"):
            true
        default: false
        }
    }
}

/// A country as ISO 3166-1 alpha-2 (`KZ`, and the user-assigned `XK`), or an area as UN M49 in three digits (`143`).
package struct RegionCode: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let rawValue: String

    /// Takes any text: whether the code exists is `RegionTree`'s to say.
    package init(_ rawValue: String) { self.rawValue = rawValue }

    package var isArea: Bool { rawValue.utf8.first.map { (0x30...0x39).contains($0) } ?? false }
    package var description: String { rawValue }
    /// Codes are short and of ASCII: strings of that kind the library compares at once.
    package static func < (left: RegionCode, right: RegionCode) -> Bool { left.rawValue < right.rawValue }
}

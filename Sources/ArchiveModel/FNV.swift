/// 64-bit FNV-1a: a fast fingerprint that is the same on every machine. No defence against those who seek a clash.
package struct FNV: Sendable {
    package private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    package init() {}

    // Not generic: other modules would call it for every byte through a witness table.
    package mutating func add(_ bytes: [UInt8]) {
        var value = value
        for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
        self.value = value
    }

    package static func digest(_ bytes: [UInt8]) -> UInt64 {
        var fnv = FNV()
        fnv.add(bytes)
        return fnv.value
    }

    /// Twelve hexadecimal digits, enough to tell a hundred million names apart.
    package static func hex(_ text: String) -> String {
        let digits = String(digest(Array(text.utf8)) >> 16, radix: 16)
        return String(repeating: "0", count: 12 - digits.utf8.count) + digits
    }
}

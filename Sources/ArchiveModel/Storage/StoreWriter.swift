/// Writes values one behind the other, as `StoreReader` reads them: numbers in as many bytes as they need, texts with
/// their length.
package struct StoreWriter: Sendable {
    package private(set) var bytes: [UInt8] = []

    /// `size` bytes are expected; there may be more.
    package init(expecting size: Int = 0) { bytes.reserveCapacity(size) }

    package mutating func byte(_ value: UInt8) { bytes.append(value) }

    package mutating func flag(_ value: Bool) { bytes.append(value ? 1 : 0) }

    /// Seven bits a byte, the lowest first; the sign is the lowest bit.
    package mutating func number(_ value: Int) {
        var rest = UInt64(bitPattern: Int64(value << 1 ^ value >> (Int.bitWidth - 1)))
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    /// Eight bytes.
    package mutating func word(_ value: UInt64) {
        withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }

    package mutating func text(_ value: String) {
        var value = value
        value.withUTF8 { text in
            number(text.count)
            bytes.append(contentsOf: text)
        }
    }

    package mutating func block(_ value: [UInt8]) {
        number(value.count)
        bytes += value
    }

    /// Without its length.
    package mutating func raw(_ value: [UInt8]) { bytes += value }

    package mutating func raw(_ value: UnsafeRawBufferPointer) { bytes.append(contentsOf: value) }

    /// In the place of another one, which begins at `offset`.
    package mutating func replace(at offset: Int, by value: Fingerprint) {
        var writer = StoreWriter()
        writer.fingerprint(value)
        bytes.replaceSubrange(offset..<(offset + writer.bytes.count), with: writer.bytes)
    }

    package mutating func fingerprint(_ value: Fingerprint) {
        word(value.high)
        word(value.low)
    }

    package mutating func value(_ value: some Stored) { value.store(in: &self) }

    package mutating func optional(_ value: (some Stored)?) {
        flag(value != nil)
        if let value { value.store(in: &self) }
    }

    package mutating func list(_ values: [some Stored]) {
        number(values.count)
        for value in values { value.store(in: &self) }
    }
}

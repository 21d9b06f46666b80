/// What was stored is not what is read: cut off, altered, or of another version of the program.
package struct StoreDamage: Error {
    package init() {}
}

/// Reads what a `StoreWriter` wrote. Trusts nothing: a length that goes beyond the end is damage.
package struct StoreReader {
    private let bytes: UnsafeRawBufferPointer
    /// Of the next byte.
    package private(set) var position = 0

    /// `bytes` must stay where they are as long as the reader is used.
    package init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    package var isAtEnd: Bool { position == bytes.count }

    package mutating func byte() throws(StoreDamage) -> UInt8 {
        guard position < bytes.count else { throw StoreDamage() }
        position += 1
        return bytes[position - 1]
    }

    package mutating func flag() throws(StoreDamage) -> Bool {
        let value = try byte()
        guard value < 2 else { throw StoreDamage() }
        return value == 1
    }

    package mutating func number() throws(StoreDamage) -> Int {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while true {
            let next = try byte()
            guard shift < 63 || next < 2 else { throw StoreDamage() }
            value |= UInt64(next & 0x7F) << shift
            if next < 0x80 { return Int(truncatingIfNeeded: Int64(bitPattern: value >> 1) ^ -Int64(value & 1)) }
            shift += 7
        }
    }

    /// The number of things that follow, each of at least a byte.
    package mutating func count() throws(StoreDamage) -> Int {
        let count = try number()
        guard count >= 0, count <= bytes.count - position else { throw StoreDamage() }
        return count
    }

    package mutating func word() throws(StoreDamage) -> UInt64 {
        guard bytes.count - position >= 8 else { throw StoreDamage() }
        position += 8
        return UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: position - 8, as: UInt64.self))
    }

    package mutating func text() throws(StoreDamage) -> String {
        String(decoding: try slice(), as: UTF8.self)
    }

    package mutating func block() throws(StoreDamage) -> [UInt8] { Array(try slice()) }

    /// The same without a copy; not to be kept longer than the bytes are there.
    package mutating func borrowedBlock() throws(StoreDamage) -> UnsafeRawBufferPointer { try slice() }

    package mutating func fingerprint() throws(StoreDamage) -> Fingerprint {
        let high = try word()
        return Fingerprint(high: high, low: try word())
    }

    package mutating func value<Value: Stored>() throws(StoreDamage) -> Value { try Value(from: &self) }

    package mutating func optional<Value: Stored>() throws(StoreDamage) -> Value? {
        try flag() ? try Value(from: &self) : nil
    }

    package mutating func list<Value: Stored>() throws(StoreDamage) -> [Value] {
        let count = try count()
        var values: [Value] = []
        // A damaged number may say more than there is; these are as many as an archive's lists mostly have.
        values.reserveCapacity(min(count, 1 << 15))
        for _ in 0..<count { values.append(try Value(from: &self)) }
        return values
    }

    private mutating func slice() throws(StoreDamage) -> UnsafeRawBufferPointer {
        let count = try count()
        position += count
        return UnsafeRawBufferPointer(rebasing: bytes[(position - count)..<position])
    }
}

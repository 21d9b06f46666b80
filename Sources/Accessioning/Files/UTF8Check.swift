import ArchiveModel

/// Strict UTF-8 as Unicode 15, table 3-7, has it: no overlong form, no surrogate, nothing above U+10FFFF.
struct UTF8Check {
    /// Index of the first byte that begins no valid character; nil when all is well.
    private(set) var firstInvalid: Int?
    /// Has a control character or a code that is no character, or the first bytes of what may be one; looked for up to
    /// `firstInvalid`.
    private(set) var mayHaveControls = false

    init(_ bytes: ArraySlice<UInt8>) {
        let start = bytes.startIndex
        firstInvalid = bytes.withUnsafeBufferPointer { look($0).map { start + $0 } }
    }

    private mutating func look(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                if Self.isControl(byte) { mayHaveControls = true }
                index += 1
                // In some scripts one space stands between two letters of several bytes.
                guard index < bytes.count, bytes[index] < 0x80 else { continue }
                index = nextOfInterest(bytes, index)
                continue
            }
            let length = Self.validLength(bytes, at: index)
            if length == 0 { return index }
            let next = bytes[index + 1]
            if byte == 0xC2 && next < 0xA0 || byte == 0xEF && (next == 0xBF || next == 0xB7) { mayHaveControls = true }
            if length == 4, next & 0x0F == 0x0F, bytes[index + 2] == 0xBF { mayHaveControls = true }
            index += length
        }
        return nil
    }

    /// Where the next byte stands that is not of ASCII, or the first control character.
    private func nextOfInterest(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        if mayHaveControls { return WideScan.index(bytes, in: start..<bytes.count) { $0.are(0x80...0xFF) } }
        return WideScan.index(bytes, in: start..<bytes.count) { bytes in
            let controls = bytes.are(0x00...0x08) .| bytes.are(0x0B...0x1F)
            return WideScan.either(controls, bytes.are(0x7F...0xFF))
        }
    }

    private static func isControl(_ byte: UInt8) -> Bool { byte < 0x20 && byte != 0x09 && byte != 0x0A || byte == 0x7F }

    private static func validLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let first = bytes[index]
        let (length, second): (Int, ClosedRange<UInt8>) =
            switch first {
            case 0xC2...0xDF: (2, 0x80...0xBF)
            case 0xE0: (3, 0xA0...0xBF)
            case 0xE1...0xEC, 0xEE, 0xEF: (3, 0x80...0xBF)
            case 0xED: (3, 0x80...0x9F)
            case 0xF0: (4, 0x90...0xBF)
            case 0xF1...0xF3: (4, 0x80...0xBF)
            case 0xF4: (4, 0x80...0x8F)
            default: (0, 0...0)
            }
        guard length > 0, index + length <= bytes.count, second.contains(bytes[index + 1]) else { return 0 }
        for offset in 2..<max(length, 2) where bytes[index + offset] & 0xC0 != 0x80 { return 0 }
        return length
    }
}

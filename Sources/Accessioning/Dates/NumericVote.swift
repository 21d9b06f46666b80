import ArchiveModel

/// What one seed says of the archive's order of day and month.
package enum NumericVote {
    /// `.unknown` where it says nothing or can't be read. Most seeds have no figure beside a slash and needn't be decoded.
    package static func of(_ seed: SeedFile, _ reader: SeedReader) -> NumericOrder {
        guard let bytes = reader.bytes(of: seed), bytes.withUnsafeBufferPointer({ mayHaveFigures($0) }),
            let source = SeedDecoder.decode(bytes, path: seed.path).value
        else { return .unknown }
        return DateGrammar.numericOrder(in: CollectionOfOne(source))
    }

    /// A slash has something at both its sides that may be a digit, or may be left out when the seed is decoded.
    static func mayHaveFigures(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var at = 1
        while at + 1 < bytes.count {
            at = WideScan.index(bytes, in: at..<bytes.count - 1) { $0.are(UInt8(ascii: "/")) }
            if at + 1 < bytes.count, mayBeDigit(bytes[at - 1]), mayBeDigit(bytes[at + 1]) { return true }
            at += 1
        }
        return false
    }

    private static func mayBeDigit(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || byte >= 0x7F || byte < 0x20 && byte != 0x0A
    }
}

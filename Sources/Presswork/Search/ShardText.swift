/// Numbers in the text of a script: short, printable, and read back with a few operations.
///
/// There are 91 digits: the characters from `#` to `~` without the backslash. The first 64 end a number, the others say
/// that it goes on: what they write to the base 27 counts 64 times.
enum ShardText {
    static let endings = 64
    static let base = 27

    /// `value` is 0–90.
    @inline(__always)
    static func digit(_ value: Int) -> UInt8 { UInt8(truncatingIfNeeded: value + (value < 57 ? 0x23 : 0x24)) }

    /// Bytes of the longest number: one that ends it, and those that 58 bits take to the base 27.
    static let longest = 14

    /// `number` is not negative.
    @inline(__always)
    static func append(_ number: Int, to text: inout [UInt8]) { forEachDigit(of: number) { text.append($0) } }

    @inline(__always)
    static func append(_ number: Int, to text: inout Room<UInt8>) { forEachDigit(of: number) { text.append($0) } }

    /// In the order in which they are written.
    @inline(__always)
    static func forEachDigit(of number: Int, _ put: (UInt8) -> Void) {
        if number >= endings { appendHigh(number / endings, put) }
        put(digit(number % endings))
    }

    /// The lowest digit last.
    @inline(__always)
    private static func appendHigh(_ number: Int, _ put: (UInt8) -> Void) {
        var place = 1
        while number / place >= base { place *= base }
        while place > 0 {
            put(digit(endings + number / place % base))
            place /= base
        }
    }

    /// `text` between quotes, as JSON and the script take it; it opens no element, whatever the file is taken for.
    static func appendQuoted(_ text: UnsafeBufferPointer<UInt8>, to shard: inout [UInt8]) {
        shard.append(UInt8(ascii: "\""))
        shard.append(text) { bytes in
            bytes.are(0...0x1F) .| bytes.are(UInt8(ascii: "\"")) .| bytes.are(UInt8(ascii: "\\"))
                .| bytes.are(UInt8(ascii: "<"))
        } replacing: { byte, shard in
            switch byte {
            case UInt8(ascii: "<"): shard += "\\u003c".utf8
            case 0..<0x20: shard.append(0x20)
            default: shard += [UInt8(ascii: "\\"), byte]
            }
        }
        shard.append(UInt8(ascii: "\""))
    }

    static func appendQuoted(_ text: String, to shard: inout [UInt8]) {
        text.utf8.span.withUnsafeBufferPointer { appendQuoted($0, to: &shard) }
    }
}

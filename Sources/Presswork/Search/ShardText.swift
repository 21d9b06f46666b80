/// Numbers in the text of a script: short, printable, and read back with a few operations.
///
/// There are 91 digits: the characters from `#` to `~` without the backslash. The first 64 end a number, the others say
/// that it goes on: what they write to the base 27 counts 64 times.
enum ShardText {
    static let endings = 64
    private static let base = 27

    /// `value` is 0–90.
    @inline(__always)
    static func digit(_ value: Int) -> UInt8 { UInt8(truncatingIfNeeded: value + (value < 57 ? 0x23 : 0x24)) }

    /// `number` is not negative.
    @inline(__always)
    static func append(_ number: Int, to text: inout [UInt8]) {
        if number >= endings { appendHigh(number / endings, to: &text) }
        text.append(digit(number % endings))
    }

    private static func appendHigh(_ number: Int, to text: inout [UInt8]) {
        if number < base { return text.append(digit(endings + number)) }
        var digits: [UInt8] = []
        var rest = number
        while rest > 0 {
            digits.append(digit(endings + rest % base))
            rest /= base
        }
        text += digits.reversed()
    }

    /// `text` between quotes, as JSON and the script take it; it opens no element, whatever the file is taken for.
    static func appendQuoted(_ text: UnsafeBufferPointer<UInt8>, to shard: inout [UInt8]) {
        shard.append(UInt8(ascii: "\""))
        var run = 0
        for index in text.indices {
            let byte = text[index]
            guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "<")
            else { continue }
            shard.append(contentsOf: UnsafeBufferPointer(rebasing: text[run..<index]))
            switch byte {
            case UInt8(ascii: "<"): shard += "\\u003c".utf8
            case 0..<0x20: shard.append(0x20)
            default: shard += [UInt8(ascii: "\\"), byte]
            }
            run = index + 1
        }
        shard.append(contentsOf: UnsafeBufferPointer(rebasing: text[run...]))
        shard.append(UInt8(ascii: "\""))
    }

    static func appendQuoted(_ text: String, to shard: inout [UInt8]) {
        var text = text
        text.withUTF8 { appendQuoted($0, to: &shard) }
    }
}

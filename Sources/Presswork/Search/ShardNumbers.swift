/// Reads the numbers that `ShardText` writes. Nil, at whatever it would not have written.
struct ShardNumbers {
    private let text: ArraySlice<UInt8>
    private var place: Int

    init(_ text: ArraySlice<UInt8>) {
        self.text = text
        place = text.startIndex
    }

    var isAtEnd: Bool { place == text.endIndex }

    mutating func next() -> Int? {
        var high = 0
        while let digit = digit() {
            if digit < ShardText.endings { return high * ShardText.endings + digit }
            high = high * ShardText.base + digit - ShardText.endings
            // No index has so many articles.
            guard high < 1 << 40 else { return nil }
        }
        return nil
    }

    mutating func digit() -> Int? {
        guard place < text.endIndex else { return nil }
        let byte = text[place]
        guard (0x23...0x7E).contains(byte), byte != UInt8(ascii: "\\") else { return nil }
        place += 1
        return Int(byte) - (byte < UInt8(ascii: "\\") ? 0x23 : 0x24)
    }
}

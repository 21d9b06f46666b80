/// Text in HTML: runs are copied, and only `& < > "` are written as references.
enum HTMLText {
    static func append(_ text: ArraySlice<UInt8>, to html: inout [UInt8]) {
        text.withUnsafeBufferPointer { bytes in
            var run = 0
            for index in bytes.indices {
                let byte = bytes[index]
                guard byte == 0x26 || byte == 0x3C || byte == 0x3E || byte == 0x22 else { continue }
                html.append(contentsOf: bytes[run..<index])
                append(reference(byte), to: &html)
                run = index + 1
            }
            html.append(contentsOf: bytes[run..<bytes.count])
        }
    }

    static func append(_ markup: StaticString, to html: inout [UInt8]) {
        markup.withUTF8Buffer { html.append(contentsOf: $0) }
    }

    private static func reference(_ byte: UInt8) -> StaticString {
        switch byte {
        case 0x26: "&amp;"
        case 0x3C: "&lt;"
        case 0x3E: "&gt;"
        default: "&quot;"
        }
    }
}

/// Whether bytes are UTF-8, found without making a string of them.
enum UTF8Text {
    static func isValid(_ bytes: UnsafeRawBufferPointer) -> Bool {
        (try? UTF8Span(validating: Span(_bytes: bytes.bytes))) != nil
    }
}

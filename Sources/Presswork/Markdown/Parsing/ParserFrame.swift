/// What goes between a process that asks for a tree and one that parses. Numbers are written in the machine's own order:
/// both are the same program on the same machine.
///
///     question   length of the text, what to do with it (bits: 1 smart punctuation, 2 more follow), text
///     answer     number of records, length of the bytes, records, bytes
///
/// Questions may come together: all but the last say that more follow, and the parser answers when it has read them all.
/// A record enters a node, or leaves the innermost that is open. Its words follow those of the record before in the
/// bytes, so that no answer can point anywhere else, or twice to the same place.
package enum ParserFrame {
    /// What a parser says when it is ready.
    package static let greeting = Array("dlparse1".utf8)
    /// Length of the two numbers before either frame.
    package static let headerLength = 8
    /// Longest frame, header included, in bytes.
    package static let limit = 128 << 20
    static let recordLength = MemoryLayout<ParserRecord>.stride

    private static let smart: UInt32 = 1
    private static let followed: UInt32 = 2

    /// Appends a question, whose text is shorter than the limit.
    package static func append(_ question: ParserQuestion, isFollowed: Bool = false, to frame: inout [UInt8]) {
        let bits = (question.smartPunctuation ? smart : 0) | (isFollowed ? followed : 0)
        append(UInt32(truncatingIfNeeded: question.text.count), bits, to: &frame)
        frame += question.text
    }

    /// Appends the answer to a question's text; false where it would be over the limit.
    package static func appendAnswer(to question: ParserQuestion, in frame: inout [UInt8], arena: Bool) -> Bool {
        let answer = CMarkParser.answer(to: question, inArena: arena)
        let count = answer.records.count
        guard headerLength + count * recordLength + answer.bytes.count <= limit else { return false }
        append(UInt32(truncatingIfNeeded: count), UInt32(truncatingIfNeeded: answer.bytes.count), to: &frame)
        answer.records.withUnsafeBytes { frame.append(contentsOf: $0) }
        frame += answer.bytes
        return true
    }

    /// What a question's header says.
    package struct QuestionHeader {
        package let textLength: Int
        package let smartPunctuation: Bool
        package let isFollowed: Bool
    }

    /// Nil for a header that is none.
    package static func question(_ header: UnsafeRawBufferPointer) -> QuestionHeader? {
        guard header.count >= headerLength, numbers(header).0 <= limit else { return nil }
        let (length, bits) = numbers(header)
        return QuestionHeader(
            textLength: length, smartPunctuation: UInt32(bits) & smart != 0, isFollowed: UInt32(bits) & followed != 0)
    }

    /// Length of a whole answer by its header, which may be followed by more; nil where it is over the limit.
    package static func answerLength(_ header: UnsafeRawBufferPointer) -> Int? {
        guard header.count >= headerLength else { return nil }
        let (records, bytes) = numbers(header)
        let length = headerLength + records * recordLength + bytes
        return length <= limit ? length : nil
    }

    private static func numbers(_ header: UnsafeRawBufferPointer) -> (Int, Int) {
        (Int(header.loadUnaligned(as: UInt32.self)), Int(header.loadUnaligned(fromByteOffset: 4, as: UInt32.self)))
    }

    private static func append(_ first: UInt32, _ second: UInt32, to frame: inout [UInt8]) {
        for number in [first, second] { withUnsafeBytes(of: number) { frame.append(contentsOf: $0) } }
    }
}

import Glibc
import Presswork

/// Reads what a parser is asked from its standard input.
struct QuestionReader {
    /// Read, and not taken yet.
    private var bytes: [UInt8] = []

    /// Questions that are answered together. Nil at the end of the input, and for what is no question.
    mutating func next() -> [ParserQuestion]? {
        var questions: [ParserQuestion] = []
        var start = 0
        while true {
            guard let header = header(at: start) else { return nil }
            let textStart = start + ParserFrame.headerLength
            guard read(until: textStart + header.textLength) else { return nil }
            let end = textStart + header.textLength
            questions.append(
                ParserQuestion(text: Array(bytes[textStart..<end]), smartPunctuation: header.smartPunctuation))
            start = end
            if !header.isFollowed { break }
        }
        bytes.removeSubrange(..<start)
        return questions
    }

    private mutating func header(at start: Int) -> ParserFrame.QuestionHeader? {
        guard read(until: start + ParserFrame.headerLength) else { return nil }
        return bytes.withUnsafeBytes { ParserFrame.question(UnsafeRawBufferPointer(rebasing: $0[start...])) }
    }

    /// False where the input ends before.
    private mutating func read(until end: Int) -> Bool {
        while bytes.count < end { guard readMore() else { return false } }
        return true
    }

    private mutating func readMore() -> Bool {
        withUnsafeTemporaryAllocation(byteCount: 64 << 10, alignment: 16) { part in
            while true {
                let count = Glibc.read(0, part.baseAddress, part.count)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return false }
                bytes.append(contentsOf: part[..<count])
                return true
            }
        }
    }
}

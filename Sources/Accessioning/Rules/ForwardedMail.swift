/// A mail sent on: what stands above "Forwarded message" says who sent it on, and when, and nothing of the text.
enum ForwardedMail {
    /// A label's line, with the mark further down in the head.
    static func isEnvelope(_ line: PrintedLine, in frame: ArticleFrame) -> Bool {
        guard isLabelled(line), let mark = (frame.head + frame.debris).first(where: isMark),
            mark.line.number > line.line.number
        else {
            return false
        }
        // Who answers a mail and quotes it below has written a text of their own.
        return frame.head.allSatisfy { other in
            other.line.number < line.line.number || other.line.number >= mark.line.number || isLabelled(other)
                || !other.isText && other.words.spaceSeparated.count <= 6
        }
    }

    private static func isLabelled(_ line: PrintedLine) -> Bool {
        line.key.utf8.prefix(24).contains(UInt8(ascii: ":"))
    }

    /// "---------- Forwarded message ----------".
    static func isMark(_ line: PrintedLine) -> Bool {
        guard line.key.utf8.count <= 80, !line.key.isEmpty else { return false }
        let words = line.key.drop { "->_=*: ".contains($0) }
        guard let mark = ForwardedMailWords.marks.first(where: { words.utf8.starts(with: $0.utf8) }) else {
            return false
        }
        return words.dropFirst(mark.count).allSatisfy { "-_=*: ".contains($0) }
    }
}

/// A mail sent on: what stands above "Forwarded message" says who sent it on, and when, and nothing of the text.
enum ForwardedMail {
    /// A label's line, with the mark further down in the head.
    static func isEnvelope(_ line: PrintedLine, in frame: ArticleFrame) -> Bool {
        guard isLabelled(line), let mark = frame.head.first(where: isMark) ?? frame.debris.first(where: isMark),
            mark.line.number > line.line.number
        else {
            return false
        }
        // Who answers a mail and quotes it below has written a text of their own.
        return frame.head.allSatisfy { other in
            other.line.number < line.line.number || other.line.number >= mark.line.number || isLabelled(other)
                || !other.isText && other.words.partCount <= 6
        }
    }

    private static func isLabelled(_ line: PrintedLine) -> Bool {
        line.key.utf8.prefix(24).contains(UInt8(ascii: ":"))
    }

    /// "---------- Forwarded message ----------".
    static func isMark(_ line: PrintedLine) -> Bool {
        guard line.key.utf8.count <= 80, line.hasKey else { return false }
        let words = Substring(line.key.utf8.drop { "->_=*: ".utf8.contains($0) })
        guard let mark = ForwardedMailWords.marks.opening(of: words) else {
            return false
        }
        return words.dropFirst(mark.count).allSatisfy { "-_=*: ".contains($0) }
    }
}

import ArchiveModel

/// The day of a mail that was sent on: that of the header inside, not of the one who forwarded it.
///
/// After the marks of mail programs ("---------- Forwarded message", "-----Original Message-----"), and the "Fwd:" of
/// a subject with a second header below it.
enum ForwardedMailRule {
    private static let reach = 30

    /// The claims of the head without the forwarder's day; his is the last on which the text can have been written.
    static func claims(_ published: [Claim<PublicationDate>], in frame: ArticleFrame) -> [Claim<PublicationDate>] {
        guard published.contains(where: { $0.certainty == .stated }), let mark = frame.forwardMark else {
            return published
        }
        let number = frame.text.lines[mark].number
        let inner = published.filter { $0.evidence.location.line > number }
        if inner.contains(where: { $0.certainty == .stated }) { return inner }
        if let claim = header(below: mark, in: frame) { return [claim] + inner }
        return inner
            + published.compactMap { claim in
                guard claim.certainty == .stated, claim.evidence.location.line < number else { return nil }
                let old = claim.evidence
                let evidence = Evidence(
                    rule: "date.forwarded", quote: old.quote, location: old.location,
                    note: "forwarded then; written on that day or before")
                return Claim(claim.value.orEarlier, .conjectured, evidence)
            }
    }

    /// Index of the line that opens the innermost header.
    static func mark(in frame: ArticleFrame) -> Int? {
        var last: Int?
        var isForward = false
        for index in frame.text.lines.indices.prefix(reach) {
            let range = frame.text.lines[index].range
            guard range.count <= 200, mayBeHeader(frame.bytes[range], isForward: isForward),
                !frame.bytes[range].prefix(60).allSatisfy({ $0 == 0x2D })
            else { continue }
            let words = CaseFold.folded(String(decoding: frame.bytes[range], as: UTF8.self))
            let bare = Substring(words.utf8.drop(while: isSign))
            if ForwardedMailWords.marks.opens(bare), words.count < 80 {
                last = index
            } else if let colon = label(of: bare), let kind = CreditKind.of(label: bare[..<colon]) {
                let rest = NameList.trimmed(bare[bare.index(after: colon)...])
                if kind == .title, ForwardedMailWords.prefixes.contains(where: { rest.hasPrefix($0) }) {
                    isForward = true
                } else if kind == .author, isForward, index > 2 {
                    last = index
                }
            }
        }
        return last
    }

    /// Where the colon stands behind what may be a label.
    private static func label(of words: Substring) -> String.Index? {
        let offset = words.utf8.withContiguousStorageIfAvailable { bytes in
            bytes.prefix(CreditKind.longestLabel + 1).firstIndex(of: UInt8(ascii: ":"))
        }
        return offset?.map { words.utf8.index(words.startIndex, offsetBy: $0) }
    }

    /// Opens as a mark may; or has the colon of a label, and above the author's the one of "Fwd:" behind it.
    private static func mayBeHeader(_ line: ArraySlice<UInt8>, isForward: Bool) -> Bool {
        line.withUnsafeBufferPointer { line in
            var start = 0
            while start < line.count, isSign(line[start]) { start += 1 }
            if start == line.count { return false }
            if ForwardedMailWords.marks.mayOpen(UnsafeBufferPointer(rebasing: line[start...])) { return true }
            let colon = nextColon(line, from: 0)
            // Letters of ASCII are as many when their case is folded.
            if colon - start > CreditKind.longestLabel,
                !WideScan.contains(UnsafeBufferPointer(rebasing: line[start..<colon]), where: { $0.are(0x80...0xFF) })
            {
                return false
            }
            return colon < line.count && (isForward || nextColon(line, from: colon + 1) < line.count)
        }
    }

    private static func nextColon(_ line: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        start < line.count ? WideScan.index(line, in: start..<line.count) { $0.are(UInt8(ascii: ":")) } : line.count
    }

    /// What mail programs set around their marks.
    private static func isSign(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: ">"), UInt8(ascii: " "), UInt8(ascii: "*"): true
        default: false
        }
    }

    /// "Sent: Monday, June 1, 2015 2:42 PM" in the lines below the mark.
    private static func header(below mark: Int, in frame: ArticleFrame) -> Claim<PublicationDate>? {
        for text in frame.text.lines[mark...].prefix(8) where text.range.count <= 200 {
            let line = PrintedLine(text, in: frame.bytes)
            guard let (kind, rest, hasColon) = CreditSegment.labelled(line.inner, in: frame, hasHeadline: true),
                kind == .published, hasColon,
                let date = DateWords.wholeDate(rest, in: frame, isLabelled: true)
            else { continue }
            return Claim(date, .stated, frame.evidence("date.forwarded", line))
        }
        return nil
    }
}

import ArchiveModel

/// The opening place and day of a text: "ARALSK, Kazakhstan, 12 March 2021 – ", "WASHINGTON, June 8 — ",
/// "MOSCOW (Reuters) - ", "Бишкек, 3 сентября 2018 года. ".
enum DatelineRule {
    /// How far into the paragraph a dateline may reach, in bytes: Arabic takes two a letter.
    private static let reach = 160

    static func read(_ line: PrintedLine, in frame: ArticleFrame, hasHeadline: Bool) -> LineReading? {
        let inner = withoutEmphasis(line.inner, frame.bytes)
        let window = inner.lowerBound..<min(inner.upperBound, inner.lowerBound + reach)
        guard let opening = dated(window, in: frame) ?? undated(window, in: frame) else { return nil }
        // "U.S. CORPORATE FINANCE - MARKET GROWS" is a headline; a text goes on behind its dash.
        guard hasHeadline || inner.upperBound - opening.end > 100 else { return nil }
        var reading = LineReading()
        reading.datelineRange = inner.lowerBound..<opening.end
        reading.endsHead = true
        let range = inner.lowerBound..<opening.end
        if let date = opening.date {
            reading.claims.published = [Claim(date, .stated, frame.text.evidence("date.dateline", range))]
        }
        let place = DatelinePlace.withoutCapitals(frame.plain(opening.place))
        if !place.isEmpty {
            reading.claims.datelinePlace = [Claim(place, .stated, frame.text.evidence("dateline.place", range))]
        }
        return reading
    }

    private struct Opening {
        let place: Range<Int>
        let date: PublicationDate?
        /// Behind the dash or the full stop that closes the dateline.
        let end: Int
    }

    private static func dated(_ window: Range<Int>, in frame: ArticleFrame) -> Opening? {
        // "TOWSON, March 11 - Jan 31 end": the dash ends the dateline, and begins no span of days.
        let dash = DatelineEnd.firstDash(window, frame.bytes)?.lowerBound ?? window.upperBound
        let before = frame.dates(in: window.lowerBound..<dash)
        guard let printed = before.first ?? frame.dates(in: window).first,
            !EventBlock.hasHours(window, in: frame.bytes)
        else { return nil }
        let place = withoutIn(placeRange(window.lowerBound..<printed.range.lowerBound, frame.bytes), frame.bytes)
        guard place.isEmpty || DatelinePlace.isPlausible(frame.plain(place)) else { return nil }
        let hasYear = !printed.date.edtf.hasPrefix("XXXX")
        guard
            let end = DatelineEnd.find(
                printed.range.upperBound..<window.upperBound, in: frame, acceptsStop: hasYear && !place.isEmpty)
        else { return nil }
        // "12 March 2021 – " without a place is a dateline only with its dash, which `find` saw to.
        return Opening(place: place, date: printed.date, end: end)
    }

    /// A place in capitals and a dash, or a place and an agency in brackets.
    private static func undated(_ window: Range<Int>, in frame: ArticleFrame) -> Opening? {
        guard let dash = DatelineEnd.firstDash(window, frame.bytes) else { return nil }
        var place = PrintedLine.trimmed(window.lowerBound..<dash.lowerBound, frame.bytes)
        var hasAgency = false
        if let bracket = frame.bytes[place].firstIndex(of: UInt8(ascii: "(")),
            frame.bytes[place].last == UInt8(ascii: ")")
        {
            place = placeRange(place.lowerBound..<bracket, frame.bytes)
            hasAgency = true
        }
        if let comma = frame.bytes[place].lastIndex(of: UInt8(ascii: ",")),
            isAgency(behind: comma, of: place, in: frame)
        {
            place = placeRange(place.lowerBound..<comma, frame.bytes)
        }
        guard hasAgency || !hasSmallLetter(place, frame.bytes) else { return nil }
        let words = frame.plain(place)
        guard !place.isEmpty, DatelinePlace.isPlausible(words), let first = words.split(separator: ",").first,
            hasAgency || CaseFold.isInCapitals(first),
            // Three capitals that are no place are an agency's: "TTO - ".
            hasAgency || words.utf8.count > 3 || KnownPlace.isOne(words[...])
        else { return nil }
        return Opening(place: place, date: nil, end: dash.upperBound)
    }

    /// "JAKARTA, COURIER.example - ", "ST. GEORGE'S, Grenada, CMC – ": who sends a text stands behind the place.
    private static func isAgency(behind comma: Int, of place: Range<Int>, in frame: ArticleFrame) -> Bool {
        let words = frame.plain(PrintedLine.trimmed(comma + 1..<place.upperBound, frame.bytes))
        if OrganisationName.isAddress(words[...]) { return true }
        let before = frame.bytes[place.lowerBound..<comma].lastIndex(of: UInt8(ascii: ","))
        guard let before, CaseFold.isInCapitals(words), words.utf8.count > 2, !words.utf8.contains(UInt8(ascii: "."))
        else {
            return false
        }
        return !CaseFold.isInCapitals(frame.plain(before + 1..<comma))
    }

    /// Before the first comma, with no mark of Markdown near that might hide it.
    private static func hasSmallLetter(_ place: Range<Int>, _ bytes: [UInt8]) -> Bool {
        for byte in bytes[place] {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"): return true
            case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "\\"), UInt8(ascii: "*"), UInt8(ascii: "_"),
                0x80...:
                return false
            default: continue
            }
        }
        return false
    }

    /// "الرباط في" before its day.
    private static func withoutIn(_ place: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
        let end = Array(" في".utf8)
        guard place.count > end.count, bytes[place].suffix(end.count).elementsEqual(end) else { return place }
        return PrintedLine.trimmed(place.lowerBound..<place.upperBound - end.count, bytes)
    }

    private static func placeRange(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
        var place = PrintedLine.trimmed(range, bytes)
        while let last = place.last {
            let isArabicComma = bytes[last] == 0x8C && place.count > 1 && bytes[last - 1] == 0xD8
            let isDash = bytes[last] & 0xFE == 0x94 || bytes[last] == 0x93
            if isArabicComma {
                place = place.lowerBound..<last - 1
            } else if isDash, place.count > 2, bytes[last - 1] == 0x80, bytes[last - 2] == 0xE2 {
                place = place.lowerBound..<last - 2
            } else if [UInt8(ascii: ","), UInt8(ascii: "("), UInt8(ascii: "*"), UInt8(ascii: "-"), 0x20].contains(
                bytes[last])
            {
                place = place.lowerBound..<last
            } else {
                break
            }
        }
        return place
    }

    private static func withoutEmphasis(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
        var low = range.lowerBound
        while low < range.upperBound, bytes[low] == UInt8(ascii: "*") || bytes[low] == UInt8(ascii: "_") { low += 1 }
        return low..<range.upperBound
    }
}

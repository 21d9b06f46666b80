import ArchiveModel

/// Notices of events: a day with its hours, or among lines such as "Time: 6 pm" and "Venue: Town Hall".
enum EventBlock {
    /// Labels with case folded, of the archive's languages.
    private static let labels: WordTable = [
        "time", "where", "venue", "location", "place", "rsvp", "admission", "tickets", "doors", "doors open",
        "registration", "register", "speakers", "speaker", "cost", "entry", "ort", "uhrzeit", "beginn", "eintritt",
        "lieu", "heure", "horaire", "lugar", "hora", "local", "horário", "luogo", "ora", "место", "место проведения",
        "время", "начало", "вход", "місце", "місце проведення", "час", "початок", "المكان", "الزمان", "الوقت", "مكان",
        "زمان", "ساعت", "yer", "saat", "kie", "loko", "horo", "joy", "vaqt", "vaqti", "жой", "вақт", "вақти",
        "орны", "уақыты", "өтетін орны", "орду", "убактысы", "ҷой",
    ]

    /// A label of these opens one of the three lines above or below.
    static func isAround(_ index: Int, in text: CapturedText) -> Bool {
        let near = max(0, index - 3)..<min(text.lines.count, index + 4)
        return near.contains { other in other != index && isLabelled(text.lines[other].range, text.source.bytes) }
    }

    private static func isLabelled(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
        guard range.count <= 160, let colon = bytes[range].prefix(40).firstIndex(of: UInt8(ascii: ":")) else {
            return false
        }
        let label = String(decoding: bytes[range.lowerBound..<colon].filter { $0 != 0x2A && $0 != 0x5F }, as: UTF8.self)
        return labels.contains(CaseFold.folded(label))
    }

    /// "6:00 pm – 8:00 pm", "from 18:00 to 20:00": two times of day, and a dash or one word between them.
    static func hasHours(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
        guard range.count <= 200 else { return false }
        let text = DateBytes(bytes, range)
        var last: Int?
        var index = range.lowerBound
        while index < range.upperBound {
            guard !text.isDigit(before: index), let end = hour(at: index, in: text) else {
                index = nextOfFigure(index + 1, range.upperBound, bytes)
                continue
            }
            if let last, isSpan(last..<index, in: text) { return true }
            last = end
            index = end
        }
        return false
    }

    /// Where the next byte stands that may begin a digit.
    private static func nextOfFigure(_ start: Int, _ end: Int, _ bytes: [UInt8]) -> Int {
        guard start < end, end <= bytes.count else { return end }
        return bytes.withUnsafeBufferPointer { bytes in
            WideScan.index(bytes, in: start..<end) { $0.are(0x30...0x39) .| $0.are(0xD9) .| $0.are(0xDB) }
        }
    }

    /// End of "18:30", "6:00 pm", "6pm" or "6 p.m.".
    private static func hour(at index: Int, in text: DateBytes) -> Int? {
        guard let number = text.number(at: index), number.digits <= 2, number.value < 25 else { return nil }
        var end = number.end
        var isHour = false
        if text[end] == 0x3A || text[end] == 0x2E, let minutes = text.number(at: end + 1), minutes.digits == 2,
            minutes.value < 60
        {
            isHour = text[end] == 0x3A
            end = minutes.end
        }
        let half = text.skipSpaces(end)
        if text[half] | 0x20 == 0x61 || text[half] | 0x20 == 0x70 {
            let next = text[half + 1] == 0x2E ? half + 2 : half + 1
            if text[next] | 0x20 == 0x6D, text.letterLength(at: next + 1) == 0 {
                return text[next + 1] == 0x2E ? next + 2 : next + 1
            }
        }
        return isHour ? end : nil
    }

    private static func isSpan(_ gap: Range<Int>, in text: DateBytes) -> Bool {
        let start = text.skipSpaces(gap.lowerBound)
        if let dash = text.skipDash(start) { return text.skipSpaces(dash) == gap.upperBound }
        guard let word = text.word(at: start), text.isOne(of: untils, word) else { return false }
        return text.skipSpaces(word.upperBound) == gap.upperBound
    }

    private static let untils: WordSet = ["to", "until", "till", "bis", "à", "a", "до", "ĝis", "إلى", "حتى", "تا"]
}

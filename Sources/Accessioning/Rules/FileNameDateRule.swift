import ArchiveModel

/// "2021-03-12-harbour.txt", "2021/03/12/harbour.md", "20210312_harbour.txt": a day in the seed's path.
enum FileNameDateRule {
    static func claims(_ fileName: String) -> [Claim<PublicationDate>] {
        guard let date = date(in: Array(fileName.utf8), acceptsMonth: false) else { return [] }
        let location = SourceLocation(path: fileName)
        let note = "the file's name, not its text"
        return [
            Claim(
                date, .conjectured,
                Evidence(rule: "date.file-name", quote: String(fileName.suffix(200)), location: location, note: note))
        ]
    }

    /// The first year, month and day in a row with the same separator, digits on neither side. `acceptsMonth`: as a
    /// last resort "/2014/07/".
    static func date(in bytes: [UInt8], acceptsMonth: Bool) -> PublicationDate? {
        for start in bytes.indices where isDigit(bytes, start) && !isDigit(bytes, start - 1) {
            for separated in [true, false] {
                let width = separated ? 10 : 8
                guard start + width <= bytes.count, !isDigit(bytes, start + width) else { continue }
                let month = start + 4 + (separated ? 1 : 0)
                let day = month + 2 + (separated ? 1 : 0)
                if separated {
                    guard bytes[month - 1] == bytes[day - 1], "-_/.".utf8.contains(bytes[month - 1]) else { continue }
                }
                guard let y = number(bytes, start, 4), let m = number(bytes, month, 2), let d = number(bytes, day, 2),
                    (1450...2199).contains(y), let found = CalendarDay(year: y, month: m, day: d)
                else { continue }
                return PublicationDate(found)
            }
        }
        return acceptsMonth ? month(in: bytes) : nil
    }

    private static func month(in bytes: [UInt8]) -> PublicationDate? {
        for start in bytes.indices where isDigit(bytes, start) && !isDigit(bytes, start - 1) {
            guard start > 0, start + 7 < bytes.count,
                [start - 1, start + 4, start + 7].allSatisfy({ bytes[$0] == UInt8(ascii: "/") }),
                let y = number(bytes, start, 4), let m = number(bytes, start + 5, 2), (1990...2099).contains(y)
            else { continue }
            return PublicationDate(year: y, month: m)
        }
        return nil
    }

    private static func isDigit(_ bytes: [UInt8], _ index: Int) -> Bool {
        bytes.indices.contains(index) && (0x30...0x39).contains(bytes[index])
    }

    private static func number(_ bytes: [UInt8], _ start: Int, _ width: Int) -> Int? {
        var value = 0
        for index in start..<start + width {
            guard isDigit(bytes, index) else { return nil }
            value = value * 10 + Int(bytes[index] - 0x30)
        }
        return value
    }
}

import ArchiveModel

/// Year, month and day with their signs, as China, Japan and Korea write them: `2018年3月19日`, `2018년 3월 19일`, and with
/// the years of an era, `令和2年5月8日`, `民國109年11月8日`.
enum EastAsianForm {
    /// The signs of year, month and day in each script.
    private static let signs: [(year: [UInt8], month: [UInt8], day: [UInt8])] = [
        (Array("年".utf8), Array("月".utf8), Array("日".utf8)), (Array("년".utf8), Array("월".utf8), Array("일".utf8)),
    ]

    /// An era, and the year before its first; facts of the calendar.
    private static let eras: [(name: [UInt8], start: Int)] = [
        (Array("令和".utf8), 2018), (Array("平成".utf8), 1988), (Array("昭和".utf8), 1925), (Array("大正".utf8), 1911),
        (Array("明治".utf8), 1867), (Array("民國".utf8), 1911), (Array("民国".utf8), 1911),
    ]

    /// Nil where the number is followed by no sign for a year.
    static func read(_ text: DateBytes, _ start: Int, _ number: DateBytes.Number) -> DateReading? {
        let sign = text.skipSpaces(number.end)
        guard text[sign] == 0xE5 || text[sign] == 0xEB,
            let script = signs.first(where: { stands($0.year, at: sign, in: text) })
        else { return nil }
        guard let (year, first) = year(number, start, in: text) else { return nil }
        let next = text.skipSpaces(sign + 3)
        guard let month = text.number(at: next), month.digits <= 2 else { return nil }
        let monthSign = text.skipSpaces(month.end)
        guard stands(script.month, at: monthSign, in: text) else { return nil }
        let behind = text.skipSpaces(monthSign + 3)
        if let day = text.number(at: behind), day.digits <= 2 {
            let daySign = text.skipSpaces(day.end)
            guard stands(script.day, at: daySign, in: text) else { return nil }
            return DateReading(
                first..<daySign + 3, DateParts(year: year, month: month.value, day: day.value))
        }
        return DateReading(first..<monthSign + 3, DateParts(year: year, month: month.value))
    }

    /// The year, and where it is printed from: an era stands before its figure.
    private static func year(
        _ number: DateBytes.Number, _ start: Int, in text: DateBytes
    ) -> (year: Int, start: Int)? {
        if number.digits == 4 { return NumericForm.isYear(number.value) ? (number.value, start) : nil }
        let end = text.skipSpaces(before: start)
        for era in eras where number.value > 0 && stands(era.name, at: end - era.name.count, in: text) {
            return (era.start + number.value, end - era.name.count)
        }
        return nil
    }

    private static func stands(_ sign: [UInt8], at index: Int, in text: DateBytes) -> Bool {
        sign.indices.allSatisfy { text[index + $0] == sign[$0] }
    }
}

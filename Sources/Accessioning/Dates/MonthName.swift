/// What a word says when it names a month.
struct MonthName: Sendable {
    /// 1–12.
    let month: Int
    /// Only English puts the month before its day.
    let isEnglish: Bool
    /// In small letters "march" and "may" are verbs.
    let needsCapital: Bool
    /// "12 Set" is a month in "12 Set 2018" alone.
    var needsYear = false

    /// Nil when the word at `range` is no month; for the names of two words see `MonthPhrase`.
    static func of(_ range: Range<Int>, in text: DateBytes, allowingVerbs: Bool = false) -> MonthName? {
        guard range.count >= 3 else { return nil }
        let table = MonthIndex.shared
        if let name = table.exact(range, in: text) {
            let first = text[range.lowerBound]
            if name.needsYear, !allowingVerbs { return nil }
            return !allowingVerbs && name.needsCapital && first >= 0x61 && first <= 0x7A ? nil : name
        }
        return table.inflected(range, in: text)
    }
}

/// Month names by the hash of their folded bytes: a look-up touches the word once.
struct MonthIndex: Sendable {
    static let shared = MonthIndex()

    /// Open addressing; a hash of 0 is an empty place.
    private var places: [(hash: UInt64, name: MonthName)]
    private static let size = 4096

    private init() {
        places = Array(
            repeating: (0, MonthName(month: 0, isEnglish: false, needsCapital: false)), count: MonthIndex.size)
        for row in MonthTable.rows + MonthTable.furtherRows {
            let isEnglish = row.language.description == "en"
            let months = row.months.utf8.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
            for (index, forms) in months.enumerated() {
                for form in forms.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
                    let bytes = DateBytes(Array(form), 0..<form.count)
                    let needsCapital = MonthTable.needsCapital.contains(String(Substring(form)))
                    let name = MonthName(
                        month: index + 1, isEnglish: isEnglish, needsCapital: needsCapital,
                        needsYear: MonthTable.needsYear.contains(String(Substring(form))))
                    insert(bytes.foldedHash(bytes.range), name)
                }
            }
        }
    }

    /// The first row wins, so that "april" is English though it is German too.
    private mutating func insert(_ hash: UInt64, _ name: MonthName) {
        var place = Int(hash % UInt64(MonthIndex.size))
        while places[place].hash != 0, places[place].hash != hash { place = (place + 1) % MonthIndex.size }
        if places[place].hash == 0 { places[place] = (hash, name) }
    }

    private func find(_ hash: UInt64) -> MonthName? {
        var place = Int(hash % UInt64(MonthIndex.size))
        while places[place].hash != 0 {
            if places[place].hash == hash { return places[place].name }
            place = (place + 1) % MonthIndex.size
        }
        return nil
    }

    func exact(_ range: Range<Int>, in text: DateBytes) -> MonthName? { find(text.foldedHash(range)) }

    /// Kazakh, Kyrgyz, Uzbek, Tajik and Esperanto put endings behind the name: наурызда, martdan, novembron.
    func inflected(_ range: Range<Int>, in text: DateBytes) -> MonthName? {
        let isCyrillic = (0xD0...0xD3).contains(text[range.lowerBound])
        for ending in isCyrillic ? [2, 4, 6, 8, 10] : [1, 2, 3, 4, 5] {
            let stem = range.lowerBound..<(range.upperBound - ending)
            // "майоров" is no May: a stem has four letters at the least.
            guard stem.count >= (isCyrillic ? 8 : 4) else { return nil }
            guard isCyrillic || text.isOne(of: MonthIndex.endings, stem.upperBound..<range.upperBound) else { continue }
            if let name = exact(stem, in: text), !name.isEnglish { return name }
        }
        return nil
    }

    private static let endings: WordSet = [
        "n", "i", "da", "ga", "dan", "ida", "iga", "idan", "ning", "gacha", "de", "den", "ta", "te", "tan", "ten",
    ]
}

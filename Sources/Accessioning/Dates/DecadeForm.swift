import ArchiveModel

/// Ten years by the first of them: `the 1420s`, `1990-е годы`, `1990er`, `1990'lar`, `1990-yillar`, `1990-aj jaroj`.
enum DecadeForm {
    private static let endings = WordSet(
        "s er ern е х м ые ых ті тих lar larda yillar yillarda jar aj ajn жылдары жылдар лар йиллар"
            .spaced)

    static func read(_ text: DateBytes, _ start: Int, _ number: DateBytes.Number) -> DateReading? {
        guard number.value % 10 == 0 else { return nil }
        var end = number.end
        if text[end] == 0x27 || text[end] == 0x2D {
            end += 1
        } else if text[end] == 0xE2, text[end + 1] == 0x80, text[end + 2] == 0x99 {
            end += 3
        }
        guard let word = text.word(at: end), text.isOne(of: endings, word),
            let date = PublicationDate(decadeOf: number.value)
        else { return nil }
        return .date(PrintedDate(range: start..<word.upperBound, date: date))
    }
}

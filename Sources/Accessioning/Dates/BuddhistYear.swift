/// The year of Thailand, which counts 543 more: "15 มีนาคม 2562". Read only behind Thai letters.
enum BuddhistYear {
    private static let years = 2400...2642

    static func read(_ number: DateBytes.Number, at index: Int, in text: DateBytes) -> DatePieces.Year? {
        guard number.digits == 4, years.contains(number.value), text[number.end] != 0x2F else { return nil }
        let before = text.skipSpaces(before: index)
        let isThai = text[before - 3] == 0xE0 && (0xB8...0xB9).contains(text[before - 2])
        // "พ.ศ." is the era's own sign.
        guard isThai || text[before - 1] == 0x2E && text[before - 4] == 0xE0 else { return nil }
        return DatePieces.Year(value: number.value - 543, end: number.end)
    }
}

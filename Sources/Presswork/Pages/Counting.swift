/// Numbers with their nouns.
enum Counting {
    static func articles(_ count: Int) -> String { noun(count, "article", "articles") }

    static func words(_ count: Int) -> String { noun(count, "word", "words") }

    static func noun(_ count: Int, _ one: String, _ many: String) -> String {
        count == 1 ? "1 \(one)" : "\(grouped(count)) \(many)"
    }

    /// Thousands are parted by commas, as English prints them.
    static func grouped(_ number: Int) -> String {
        var digits = Array(String(number))
        var place = digits.count - 3
        while place > 0 {
            digits.insert(",", at: place)
            place -= 3
        }
        return String(digits)
    }
}

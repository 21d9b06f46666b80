/// The section or column above a headline that no list of kickers knows: "Вода" above "Две воды Балхаша",
/// "Elqui Notebook" above a blog's headline.
enum Rubric {
    /// What columns are called, as the last word of a short name, with case folded.
    private static let columns: WordTable = [
        "notebook", "diary", "blog", "weblog", "journal", "notes", "column", "letters", "dispatches", "chronicles",
        "jottings",
        "tetrad", "дневник", "блог", "тетрадь", "записки", "заметки", "хроника", "مدونة", "يوميات", "دفتر", "günlüğü",
        "defteri", "carnet", "carnets", "daftari", "дәптері",
    ]

    /// A short line without a figure, above a longer one that a credit follows, or a day between the two.
    static func stands(at index: Int, in frame: ArticleFrame) -> Bool {
        let line = frame.head[index]
        let count = line.partCount
        guard line.heading == 0, (1...3).contains(count), index + 2 < frame.head.count, isName(line.words) else {
            return false
        }
        // Two words and more are a column's name, or stand above a blog's line; nothing else has to be looked at.
        let isColumn = line.words.spaceSeparated.last.map { columns.contains(CaseFold.folded($0)) } ?? false
        guard count == 1 || isColumn || frame.head[index + 2].key.hasPrefix("posted ") else { return false }
        let headline = frame.head[index + 1]
        guard HeadlineRule.isPlausible(headline, in: frame), headline.words.partCount > max(2, count),
            headline.words.last != ".", frame.credits(of: headline, hasHeadline: false) == nil,
            let credit = frame.credits(of: frame.head[index + 2], hasHeadline: true)
        else { return false }
        return (count > 1 || credit.namesSomebody) && NameList(headline.words[...], isLabelled: false) == nil
    }

    private static func isName(_ words: String) -> Bool {
        guard let first = words.unicodeScalars.first, CaseFold.isUppercase(first) || PersonName.isCaseless(first) else {
            return false
        }
        return words.utf8.count <= 40
            && words.unicodeScalars.allSatisfy { CaseFold.isLetter($0) || " &'’-".unicodeScalars.contains($0) }
    }
}

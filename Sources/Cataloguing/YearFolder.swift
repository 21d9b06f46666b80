import ArchiveModel

/// The folders of a year and its months, in which articles and their indices stand together.
enum YearFolder {
    /// `2021`; `0984` for an early one, so that folders sort.
    static func path(_ year: Int) -> String { CalendarDay.padded(year, to: 4) }

    /// `03`.
    static func month(_ month: Int) -> String { CalendarDay.padded(month, to: 2) }
}

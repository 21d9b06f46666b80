import ArchiveModel

/// A date as it stands in the text.
package struct PrintedDate: Sendable, Hashable {
    /// Byte offsets in the source, from the weekday or the first figure to the last; no preposition.
    package let range: Range<Int>
    package let date: PublicationDate
    /// `05/11/2015`, where nothing but custom says which figure is the day.
    package let isNumericAmbiguous: Bool

    package init(range: Range<Int>, date: PublicationDate, isNumericAmbiguous: Bool = false) {
        self.range = range
        self.date = date
        self.isNumericAmbiguous = isNumericAmbiguous
    }
}

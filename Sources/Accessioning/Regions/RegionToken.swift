/// A word of the text as names are made of.
struct RegionToken {
    enum Script: UInt8 { case latin, cyrillic, arabic, other }

    /// Offsets in the folded text; one space stands between two words there.
    var folded: Range<Int32>
    /// Offsets in the seed, without "'s".
    var source: Range<Int32>
    var script: Script
    /// Begins with a capital.
    var isUpper: Bool
    /// Two letters or more, all capitals.
    var isCapitals: Bool
    /// An abbreviation with dots inside: U.S., N.Y.
    var isDotted: Bool
    /// Only a space or a hyphen, perhaps with an abbreviation's dot, stands before it.
    var joins: Bool
    /// A comma and a space stand before it.
    var followsComma: Bool
    /// It may have its capital from where it stands: after a full stop, a quotation mark, a new line.
    var opensSentence: Bool
    /// Which of the lines with words it stands in, from 0.
    var line: Int32
}

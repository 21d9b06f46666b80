/// A word of the text as names are made of. It holds numbers alone, so that nobody counts its owners.
struct RegionToken {
    enum Script: UInt8 { case latin, cyrillic, arabic, other }

    /// What is said of a word in one bit each; the lowest two are its script.
    struct Marks: OptionSet {
        let rawValue: UInt32
        /// Begins with a capital.
        static let upper = Marks(rawValue: 1 << 2)
        /// Two letters or more, all capitals.
        static let capitals = Marks(rawValue: 1 << 3)
        /// An abbreviation with dots inside: U.S., N.Y.
        static let dotted = Marks(rawValue: 1 << 4)
        /// Only a space or a hyphen, perhaps with an abbreviation's dot, stands before it.
        static let joins = Marks(rawValue: 1 << 5)
        /// A comma and a space stand before it.
        static let comma = Marks(rawValue: 1 << 6)
        /// It may have its capital from where it stands: after a full stop, a quotation mark, a new line.
        static let opens = Marks(rawValue: 1 << 7)

        static func of(_ script: Script) -> Marks { Marks(rawValue: UInt32(script.rawValue)) }
    }

    private let foldedStart: Int32
    private let foldedEnd: Int32
    private let sourceStart: Int32
    private let sourceEnd: Int32
    /// Which of the lines with words it stands in, from 0.
    let line: Int32
    let marks: Marks

    /// Neither range may end before it begins.
    @inline(__always)
    init(folded: (Int, Int), source: (Int, Int), line: Int32, marks: Marks) {
        foldedStart = Int32(truncatingIfNeeded: folded.0)
        foldedEnd = Int32(truncatingIfNeeded: folded.1)
        sourceStart = Int32(truncatingIfNeeded: source.0)
        sourceEnd = Int32(truncatingIfNeeded: source.1)
        self.line = line
        self.marks = marks
    }

    /// Offsets in the folded text; one space stands between two words there.
    @inline(__always) var folded: Range<Int32> { Range(uncheckedBounds: (foldedStart, foldedEnd)) }

    /// Offsets in the seed, without "'s".
    @inline(__always) var source: Range<Int32> { Range(uncheckedBounds: (sourceStart, sourceEnd)) }

    @inline(__always) var script: Script { Script(rawValue: UInt8(truncatingIfNeeded: marks.rawValue & 3)) ?? .other }
    @inline(__always) var isLatin: Bool { marks.rawValue & 3 == 0 }
    @inline(__always) var isUpperOrNotLatin: Bool { marks.rawValue & (3 | Marks.upper.rawValue) != 0 }
    @inline(__always) var isUpper: Bool { marks.contains(.upper) }
    @inline(__always) var isCapitals: Bool { marks.contains(.capitals) }
    @inline(__always) var isDotted: Bool { marks.contains(.dotted) }
    @inline(__always) var joins: Bool { marks.contains(.joins) }
    @inline(__always) var followsComma: Bool { marks.contains(.comma) }
    @inline(__always) var opensSentence: Bool { marks.contains(.opens) }
}

/// The terms of a sorted list that begin with one letter.
package struct LetterRun: Sendable, Hashable {
    package let initial: String
    /// Runs of one script stand together and have the same number.
    package let script: Int
    /// Places in the list.
    package let places: Range<Int>

    /// One run for each letter; `names` are in filing order.
    package static func runs(of names: [FilingName]) -> [LetterRun] {
        var runs: [LetterRun] = []
        var start = 0
        for (place, name) in names.enumerated() where place > start && name.initial != names[start].initial {
            runs.append(LetterRun(names[start], start..<place))
            start = place
        }
        if start < names.count { runs.append(LetterRun(names[start], start..<names.count)) }
        return runs
    }

    init(initial: String, script: Int, places: Range<Int>) {
        self.initial = initial
        self.script = script
        self.places = places
    }

    private init(_ name: FilingName, _ places: Range<Int>) {
        initial = name.initial
        script = name.script
        self.places = places
    }
}

/// The first lines in which two texts differ.
package enum TextDifference {
    /// Up to three lines of each from the first that differs on, `-` before the expected and `+` before the other.
    package static func first(_ made: String, _ wanted: String) -> String {
        let new = made.split(separator: "\n", omittingEmptySubsequences: false)
        let old = wanted.split(separator: "\n", omittingEmptySubsequences: false)
        let same = zip(new, old).prefix { $0 == $1 }.count
        let removed = old.dropFirst(same).prefix(3).map { "  - " + shown($0) }
        let added = new.dropFirst(same).prefix(3).map { "  + " + shown($0) }
        return (["  at line \(same + 1):"] + removed + added).joined(separator: "\n")
    }

    private static func shown(_ line: Substring) -> String { line.count > 200 ? line.prefix(200) + "…" : String(line) }
}

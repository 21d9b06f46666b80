import Foundation

/// A file `Fixtures/<name>` with words that the tool prints; rewritten as golden sites are.
package struct GoldenText {
    private let path: String

    package init(_ name: String) { path = Repository.fixtures + "/" + name }

    /// The first lines in which `made` differs; nil where it doesn't.
    package func difference(from made: String) throws -> String? {
        if GoldenSite.isRewriting { try Data(made.utf8).write(to: URL(fileURLWithPath: path)) }
        let wanted = try Repository.text(path)
        return made == wanted ? nil : TextDifference.first(made, wanted)
    }
}

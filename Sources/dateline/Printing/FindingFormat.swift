import ArgumentParser

/// How findings are printed.
enum FindingFormat: String, ExpressibleByArgument, CaseIterable {
    /// `path:line:column: severity: message`, the line, and a caret.
    case text
    /// One JSON array.
    case json
    /// Annotations of GitHub Actions.
    case github
}

/// One thing to tell the user: what, where, and a way out.
///
/// Findings are values: a stage returns all it has, and nobody stops at the first.
package struct Finding: Sendable, Hashable {
    package enum Severity: String, Sendable, Comparable {
        /// The thing asked for can't be done.
        case error
        /// Something was held back, left aside or probably meant otherwise.
        case warning
        /// Worth a look by the editor; `--strict` does not count it.
        case note

        private var rank: Int { self == .error ? 0 : self == .warning ? 1 : 2 }
        package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
    }

    package let severity: Severity
    /// Stable name for scripts: the thing, a dot, what is the matter: `front-matter.unknown-key`.
    package let code: String
    /// One sentence without a full stop, in lower case unless it starts with a name. What it quotes may be all of a seed, so
    /// a long one is cut in its middle.
    package let message: String
    package let location: SourceLocation?
    /// The line at `location`, at most 200 scalars, for the caret to stand under.
    package let excerpt: String?
    /// Scalars the caret marks, at least 1.
    package let length: Int
    /// What to write instead, complete: `did you mean 'regions'?`
    package let suggestion: String?

    package init(
        _ severity: Severity, _ code: String, _ message: String, at location: SourceLocation? = nil,
        excerpt: String? = nil, length: Int = 1, suggestion: String? = nil
    ) {
        self.severity = severity
        self.code = code
        self.message = Finding.bounded(message)
        self.location = location
        self.excerpt = excerpt.map { String($0.unicodeScalars.prefix(Finding.longestExcerpt)) }
        self.length = max(1, length)
        self.suggestion = suggestion
    }
}

extension Finding {
    private static let longestExcerpt = 200
    private static let longestMessage = 600

    private static func bounded(_ message: String) -> String {
        if message.utf8.count <= longestMessage { return message }
        let scalars = message.unicodeScalars
        let (head, tail) = (scalars.prefix(longestMessage / 2), scalars.suffix(longestMessage / 3))
        if head.endIndex >= tail.startIndex { return message }
        return String(head) + " … " + String(tail)
    }
}

/// What a stage made, and what it found while making it.
package struct Outcome<Value> {
    package var value: Value
    package var findings: [Finding]

    package init(_ value: Value, _ findings: [Finding] = []) {
        self.value = value
        self.findings = findings
    }
}

extension Outcome: Sendable where Value: Sendable {}

extension Finding {
    /// The same finding with the line it is about, cut to 200 scalars; one that shows a line already is left as it is.
    package func showing(_ line: String) -> Finding {
        guard excerpt == nil, location?.line ?? 0 > 0 else { return self }
        return Finding(
            severity, code, message, at: location, excerpt: line, length: length, suggestion: suggestion)
    }

    /// The same finding, its path now below `folder`.
    package func relocated(below folder: String) -> Finding {
        guard let location else { return self }
        let path = location.path.isEmpty ? folder : folder + "/" + location.path
        return Finding(
            severity, code, message, at: SourceLocation(path: path, line: location.line, column: location.column),
            excerpt: excerpt, length: length, suggestion: suggestion)
    }
}

/// A place in a file that the user can open.
package struct SourceLocation: Sendable, Hashable, Comparable {
    /// Path as the user would name it, with `/` between its parts.
    package let path: String
    /// 1-based; 0 means the file as a whole.
    package let line: Int
    /// 1-based, counted in Unicode scalars, as libyaml and GitHub count; 0 means the line as a whole.
    package let column: Int

    package init(path: String, line: Int = 0, column: Int = 0) {
        self.path = path
        self.line = line
        self.column = column
    }

    package static func < (left: SourceLocation, right: SourceLocation) -> Bool {
        if left.path != right.path { return left.path.utf8.lexicographicallyPrecedes(right.path.utf8) }
        return (left.line, left.column) < (right.line, right.column)
    }
}

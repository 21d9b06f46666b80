/// How a program ended and what it said.
package struct Run: Sendable {
    /// 128 and the signal's number where a signal ended it.
    package let exitCode: Int32
    /// Standard output.
    package let output: String
    /// Standard error.
    package let errors: String
    /// It had not ended by itself after a minute and was stopped.
    package let isOverdue: Bool

    /// Lines of standard output.
    package var lines: [String] { output.split(separator: "\n").map(String.init) }
}

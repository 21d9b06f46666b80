/// Why a text is no value, and the place in the text where that shows.
struct YAMLFault: Error {
    let code: String
    let message: String
    /// 1-based.
    let line, column: Int

    init(_ code: String, _ message: String, _ line: Int, _ column: Int) {
        self.code = code
        self.message = message
        self.line = line
        self.column = column
    }
}

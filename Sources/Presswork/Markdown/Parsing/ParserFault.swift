/// Why a parser in another process gave no tree.
package enum ParserFault: Error, Equatable {
    /// Its processor time was used up, in seconds.
    case slow(seconds: Int)
    /// No answer came within so many seconds of the clock.
    case silent(seconds: Int)
    case memory
    /// It ended without an answer, twice.
    case died
    /// The answer can't be what the parser made.
    case damaged

    /// Completes the sentence "the text …, so it is printed as it came".
    var reason: String {
        switch self {
        case .slow(let seconds): "takes the parser more than \(seconds) seconds"
        case .silent(let seconds): "got no answer from the parser within \(seconds) seconds"
        case .memory: "takes the parser too much memory"
        case .died: "brings the parser down"
        case .damaged: "makes the parser give a damaged answer"
        }
    }
}

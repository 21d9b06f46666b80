import CSystem
import Glibc

/// What is started as a parser, and how long it is waited for.
struct ParserCommand: Sendable {
    /// The program that runs now, even if another has taken its place on the disk.
    var path = "/proc/self/exe"
    var arguments = ["dateline", ParserWorker.word]
    /// Seconds of the clock until an answer is given up. The parser's own limit, of processor time, comes long before
    /// on any machine that runs it at all.
    var patience = 60

    /// The process id; throws the system's number.
    func start(_ socket: Int32) throws(ErrorNumber) -> pid_t {
        let words = arguments.map { strdup($0) } + [nil]
        let variables = Self.environment.map { strdup($0) } + [nil]
        defer { for word in words + variables { free(word) } }
        let process = system_start(path, words, variables, socket)
        guard process > 0 else { throw ErrorNumber(code: errno) }
        return process
    }

    struct ErrorNumber: Error { let code: Int32 }

    /// Where the system's loader finds libraries is all that a parser may know of the environment, which can hold secrets.
    private static var environment: [String] {
        guard let path = getenv("LD_LIBRARY_PATH") else { return [] }
        return ["LD_LIBRARY_PATH=" + String(cString: path)]
    }
}

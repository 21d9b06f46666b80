import ArgumentParser

/// How a run ended, for scripts.
enum ExitStatus: Int32, Error {
    /// Everything was published, or nothing was found.
    case done = 0
    /// Nothing was published; what was there before is as it was.
    case failed = 1
    case usage = 2
    /// Published, without the seeds that were held back and named.
    case heldBack = 3

    var code: ExitCode { ExitCode(rawValue) }
}

import Glibc
import Synchronization

/// Shows on the terminal how far the work has come: a line that is drawn over and over, and goes when all is done.
final class ProgressDisplay: Sendable {
    private struct Drawing {
        var isEnded = false
        var isDrawn = false
    }

    private let progress: BuildProgress
    private let times: Mutex<(stage: BuildStage, begun: ContinuousClock.Instant)>
    private let drawing = Mutex(Drawing())
    /// Microseconds between two drawings, and before the first: what takes no longer shows nothing.
    private static let pause: UInt32 = 100_000

    /// Standard error is a terminal that can go back to the beginning of a line.
    static var isPossible: Bool {
        let isDumb = getenv("TERM").map { strcmp($0, "dumb") == 0 || $0.pointee == 0 } ?? true
        return StandardStream.error.isTerminal && !isDumb
    }

    /// Shows how far `work` has come while it lasts, where that is possible.
    static func showing<Value, Failure>(
        _ work: (BuildProgress) async throws(Failure) -> Value
    ) async throws(Failure) -> Value {
        let progress = BuildProgress()
        let display = ProgressDisplay(progress)
        if isPossible { display.start() }
        defer { display.end() }
        return try await work(progress)
    }

    init(_ progress: BuildProgress) {
        self.progress = progress
        times = Mutex((.read, ContinuousClock.now))
    }

    /// The pool's threads all have work, so the line is drawn by one of its own. Without one, nothing is shown.
    func start() {
        OwnThread.start { [self] in
            repeat { usleep(Self.pause) } while draw()
        }
    }

    /// Wipes the line away; nothing is drawn afterwards.
    func end() {
        drawing.withLock { drawing in
            if drawing.isDrawn { StandardStream.error.write("\r\u{1B}[K") }
            drawing = Drawing(isEnded: true)
        }
    }

    private func draw() -> Bool {
        let state = progress.now
        let elapsed = times.withLock { times in
            if times.stage != state.stage { times = (state.stage, ContinuousClock.now) }
            return ContinuousClock.now - times.begun
        }
        return drawing.withLock { drawing in
            if drawing.isEnded { return false }
            let line = ProgressLine(state: state, elapsed: elapsed).text(width: Self.width - 1)
            StandardStream.error.write("\r\(line)\u{1B}[K")
            drawing.isDrawn = true
            return true
        }
    }

    /// Columns of the terminal, 80 where it doesn't say.
    private static var width: Int {
        var size = winsize()
        guard ioctl(StandardStream.error.rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }
}

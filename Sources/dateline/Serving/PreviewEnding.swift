import CSystem
import Glibc
import Synchronization

/// Ends the process when it is asked to, with nothing half done left behind.
final class PreviewEnding: Sendable {
    private struct Running {
        let progress: BuildProgress
        /// Of the site's folder.
        var output: String?
    }

    private let running = Mutex<Running?>(nil)

    func begin(_ progress: BuildProgress) { running.withLock { $0 = Running(progress: progress) } }
    func note(output: String) { running.withLock { $0?.output = output } }
    func end() { running.withLock { $0 = nil } }

    /// From now on SIGINT and SIGTERM end the process with 0. False when the system refuses.
    func start(_ farewell: @Sendable @escaping () -> Void) -> Bool {
        let signals = system_ending_signals()
        guard signals >= 0 else { return false }
        return OwnThread.start { [self] in
            var number: UInt8 = 0
            while read(signals, &number, 1) < 0, errno == EINTR {}
            sweep()
            farewell()
            _exit(0)
        }
    }

    /// Holds a build that is at work, and removes what it has put together so far.
    private func sweep() {
        while let build = running.withLock({ $0 }) {
            if build.progress.stop() { return remove(build) }
            usleep(Self.pause)
        }
    }

    private func remove(_ build: Running) {
        for _ in 0..<Self.attempts where !build.progress.isHeld {
            if running.withLock({ $0 == nil }) { return }
            usleep(Self.pause)
        }
        // Else the folder may be that of another process.
        guard build.progress.now.hasStaging, let output = build.output else { return }
        let staging = StagingPlace.of(output).path
        var status = stat()
        // Workers put down what they have in hand and then stand still.
        for _ in 0..<Self.attempts {
            try? FileWriting.remove(staging)
            if lstat(staging, &status) != 0 { usleep(Self.pause) }
            if lstat(staging, &status) != 0 { return }
        }
    }

    /// Microseconds, and how often.
    private static let pause: UInt32 = 5000
    private static let attempts = 400
}

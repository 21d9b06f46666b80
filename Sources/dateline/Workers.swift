import Glibc
import Synchronization

/// Workers that all draw on one cursor: 100,000 tasks would cost half a second and 140 MB, this costs nothing.
struct Workers: Sendable {
    /// At least 1.
    let count: Int
    /// Hears how many pieces are done; nil where nobody looks.
    let progress: BuildProgress?

    /// `jobs` nil takes a worker for each core that is online.
    init(jobs: Int?, progress: BuildProgress? = nil) {
        count = max(1, jobs ?? Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
        self.progress = progress
    }

    /// `work` of each number below `total`, in their order, whatever worker did them and when. Work that `waits`, for a
    /// parser's answer, has two workers a core, of which one works while the other waits. A worker draws `atOnce` numbers at
    /// a time: one, where there are few and much is done for each.
    func map<Made: Sendable>(
        _ total: Int, atOnce: Int = 16, waits: Bool = false, _ work: @Sendable @escaping (Int) -> Made
    ) async -> [Made] {
        await mapRuns(total, atOnce: atOnce, waits: waits) { $0.map(work) }
    }

    /// The same, where a worker does all the numbers that it has drawn at once, and gives as many results. Throws the first
    /// failure in the numbers' order; what nobody has begun by then is not done.
    func mapRuns<Made: Sendable, Failure: Error>(
        _ total: Int, atOnce: Int = 16, waits: Bool = false,
        _ work: @Sendable @escaping (Range<Int>) throws(Failure) -> [Made]
    ) async throws(Failure) -> [Made] {
        guard total > 0 else { return [] }
        let cursor = Cursor()
        let results = RunResults<Made>(total, run: atOnce)
        let failure = FirstFailure<Failure>()
        let threads = min(waits && count > 1 ? 2 * count : count, (total + atOnce - 1) / atOnce)
        let working = Countdown(threads)
        await withCheckedContinuation { continuation in
            let draw = { @Sendable in
                while failure.error == nil, let range = cursor.draw(atOnce, below: total) {
                    do throws(Failure) {
                        results.put(try work(range), at: range)
                        progress?.advance(range.count)
                    } catch {
                        failure.note(error, at: range.lowerBound)
                    }
                }
                if working.isLast() { continuation.resume() }
            }
            for _ in 0..<threads where !WorkerThread.start(draw) { draw() }
        }
        if let error = failure.error { throw error }
        return results.take()
    }
}

/// The failure of the earliest run that had one.
private final class FirstFailure<Failure: Error>: Sendable {
    private let first = Mutex<(start: Int, error: Failure)?>(nil)

    var error: Failure? { first.withLock { $0?.error } }

    func note(_ error: Failure, at start: Int) {
        first.withLock { if $0.map({ start < $0.start }) ?? true { $0 = (start, error) } }
    }
}

/// How many workers are still at work.
private final class Countdown: Sendable {
    private let left: Atomic<Int>

    init(_ count: Int) { left = Atomic(count) }

    /// Each worker asks once, when it has nothing more to do.
    func isLast() -> Bool { left.subtract(1, ordering: .acquiringAndReleasing).newValue == 0 }
}

/// The next number that nobody has drawn yet.
private final class Cursor: Sendable {
    private let next = Atomic<Int>(0)

    func draw(_ count: Int, below total: Int) -> Range<Int>? {
        let start = next.add(count, ordering: .relaxed).oldValue
        return start < total ? start..<min(start + count, total) : nil
    }
}

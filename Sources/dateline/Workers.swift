import Glibc
import Synchronization

/// Workers that all draw on one cursor: 100,000 tasks would cost half a second and 140 MB, this costs nothing.
struct Workers: Sendable {
    /// At least 1.
    let count: Int
    /// Hears how many pieces are done; nil where nobody looks.
    let progress: BuildProgress?
    /// Numbers that a worker draws at a time.
    private static let chunk = 16

    /// `jobs` nil takes a worker for each core that is online.
    init(jobs: Int?, progress: BuildProgress? = nil) {
        count = max(1, jobs ?? Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
        self.progress = progress
    }

    /// `work` of each number below `total`, in their order, whatever worker did them and when. Work that `waits`, for a
    /// parser's answer, has two workers a core, of which one works while the other waits.
    func map<Made: Sendable>(
        _ total: Int, waits: Bool = false, _ work: @Sendable @escaping (Int) -> Made
    ) async -> [Made] {
        await mapRuns(total, waits: waits) { $0.map(work) }
    }

    /// The same, where a worker does all the numbers that it has drawn at once, and gives as many results.
    func mapRuns<Made: Sendable>(
        _ total: Int, waits: Bool = false, _ work: @Sendable @escaping (Range<Int>) -> [Made]
    ) async -> [Made] {
        guard total > 0 else { return [] }
        let cursor = Cursor()
        let results = Results<Made>(total)
        let threads = min(waits && count > 1 ? 2 * count : count, (total + Self.chunk - 1) / Self.chunk)
        let working = Countdown(threads)
        await withCheckedContinuation { continuation in
            let draw = { @Sendable in
                while let range = cursor.draw(Self.chunk, below: total) {
                    let made = work(range)
                    precondition(made.count == range.count, "a result for each number")
                    for (index, made) in zip(range, made) { results.put(made, at: index) }
                    progress?.advance(range.count)
                }
                if working.isLast() { continuation.resume() }
            }
            for _ in 0..<threads where !WorkerThread.start(draw) { draw() }
        }
        return results.take()
    }
}

/// How many workers are still at work.
private final class Countdown: Sendable {
    private let left: Atomic<Int>

    init(_ count: Int) { left = Atomic(count) }

    /// Each worker asks once, when it has nothing more to do.
    func isLast() -> Bool { left.subtract(1, ordering: .acquiringAndReleasing).newValue == 0 }
}

/// A place for each result, so that none is moved about to be put in order. Unchecked, since each place is written once,
/// by the worker that drew its number, and read when all workers have ended.
private final class Results<Made: Sendable>: @unchecked Sendable {
    private let places: UnsafeMutablePointer<Made>
    private let total: Int

    init(_ total: Int) {
        places = .allocate(capacity: total)
        self.total = total
    }

    deinit { places.deallocate() }

    func put(_ made: Made, at index: Int) { (places + index).initialize(to: made) }

    /// Once, and only when every place has been written.
    func take() -> [Made] {
        [Made](unsafeUninitializedCapacity: total) { buffer, count in
            buffer.baseAddress?.moveInitialize(from: places, count: total)
            count = total
        }
    }
}

/// The next number that nobody has drawn yet.
private final class Cursor: Sendable {
    private let next = Atomic<Int>(0)

    func draw(_ count: Int, below total: Int) -> Range<Int>? {
        let start = next.add(count, ordering: .relaxed).oldValue
        return start < total ? start..<min(start + count, total) : nil
    }
}

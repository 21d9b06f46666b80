import Glibc
import Synchronization

/// One worker a core, all drawing on one cursor: 100,000 tasks would cost half a second and 140 MB, this costs nothing.
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

    /// `work` of each number below `total`, in their order, whatever worker did them and when.
    func map<Made: Sendable>(_ total: Int, _ work: @Sendable @escaping (Int) -> Made) async -> [Made] {
        let cursor = Cursor()
        let parts = await withTaskGroup(of: [(Int, [Made])].self) { group in
            for _ in 0..<min(count, max(1, total)) {
                group.addTask {
                    var made: [(Int, [Made])] = []
                    while let range = cursor.draw(Self.chunk, below: total) {
                        made.append((range.lowerBound, range.map(work)))
                        progress?.advance(range.count)
                    }
                    return made
                }
            }
            return await group.reduce(into: []) { $0 += $1 }
        }
        return parts.sorted { $0.0 < $1.0 }.flatMap(\.1)
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

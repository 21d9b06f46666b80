/// A place for each result, so that none is moved about to be put in order. Unchecked, since each place is written once,
/// by the worker that drew its number, and read when all workers have ended.
final class RunResults<Made: Sendable>: @unchecked Sendable {
    private let places: UnsafeMutablePointer<Made>
    private let total: Int
    /// Numbers in a run, but for the last.
    private let run: Int
    /// Of each run.
    private let isPut: UnsafeMutableBufferPointer<Bool>

    init(_ total: Int, run: Int) {
        places = .allocate(capacity: total)
        self.total = total
        self.run = run
        isPut = .allocate(capacity: (total + run - 1) / run)
        isPut.initialize(repeating: false)
    }

    deinit {
        for (index, isPut) in isPut.enumerated() where isPut {
            let start = index * run
            (places + start).deinitialize(count: min(run, total - start))
        }
        isPut.deallocate()
        places.deallocate()
    }

    /// `range` is a run that nobody has put yet.
    func put(_ made: [Made], at range: Range<Int>) {
        precondition(made.count == range.count, "a result for each number")
        precondition(range.lowerBound % run == 0 && range.upperBound <= total && !isPut[range.lowerBound / run])
        made.withUnsafeBufferPointer { made in
            if let first = made.baseAddress { (places + range.lowerBound).initialize(from: first, count: made.count) }
        }
        isPut[range.lowerBound / run] = true
    }

    /// Once, and only when every run has been put.
    func take() -> [Made] {
        precondition(isPut.allSatisfy { $0 })
        return [Made](unsafeUninitializedCapacity: total) { buffer, count in
            buffer.baseAddress?.moveInitialize(from: places, count: total)
            isPut.update(repeating: false)
            count = total
        }
    }
}

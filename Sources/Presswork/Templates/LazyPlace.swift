import Synchronization

/// A place for one object, filled by whichever thread comes first, and never again. Whoever looks counts no owners: many
/// pages look at once, and counting would make their cores wait for one another.
struct LazyPlace<Kept: AnyObject & Sendable>: ~Copyable, Sendable {
    /// 0, or the address of an object that this place owns until its own end.
    private let address = Atomic<UInt>(0)

    deinit { object?.release() }

    private var object: Unmanaged<Kept>? {
        UnsafeRawPointer(bitPattern: address.load(ordering: .acquiring)).map { .fromOpaque($0) }
    }

    /// Gives what `body` makes of the object; nil where there is none yet.
    @inline(__always)
    func read<Result>(_ body: (Kept) -> Result) -> Result? { object?._withUnsafeGuaranteedRef { body($0) } }

    /// Of two that are put here at a time the first stays.
    func fill(_ object: Kept) {
        let new = Unmanaged.passRetained(object)
        let (isKept, _) = address.compareExchange(
            expected: 0, desired: UInt(bitPattern: new.toOpaque()), ordering: .acquiringAndReleasing)
        if !isKept { new.release() }
    }
}

import Glibc

/// Plain values one behind the other in memory of one owner: what an `Array` is, without asking at each write whether
/// somebody else has it too.
struct Room<Element: BitwiseCopyable>: ~Copyable {
    private var base: UnsafeMutablePointer<Element>
    private var capacity: Int
    private(set) var count = 0
    /// False while it writes into memory that somebody lent.
    private var isOwn: Bool

    init(_ capacity: Int) {
        isOwn = true
        self.capacity = max(1, capacity)
        base = .allocate(capacity: self.capacity)
    }

    init(_ count: Int, filledWith element: Element) {
        self.init(count)
        base.initialize(repeating: element, count: count)
        self.count = count
    }

    /// Writes into `memory`, which has to last as long, until that is full.
    private init(within memory: UnsafeMutableBufferPointer<Element>) {
        base = memory.baseAddress ?? .allocate(capacity: 1)
        isOwn = memory.baseAddress == nil
        capacity = isOwn ? 1 : memory.count
    }

    /// What `fill` writes, as an array: where `capacity` is enough nothing is copied for it.
    static func array(_ capacity: Int, _ fill: (consuming Room) -> Room) -> [Element] {
        var grown: [Element]?
        let written = [Element](unsafeUninitializedCapacity: capacity) { memory, count in
            let room = fill(Room(within: memory))
            if room.isOwn { grown = room.array } else { count = room.count }
        }
        return grown ?? written
    }

    deinit { if isOwn { base.deallocate() } }

    subscript(index: Int) -> Element {
        @inline(__always) get {
            precondition(index >= 0 && index < count)
            return base[index]
        }
        @inline(__always) _modify {
            precondition(index >= 0 && index < count)
            yield &base[index]
        }
    }

    @inline(__always)
    mutating func append(_ element: Element) {
        if count == capacity { grow(by: 1) }
        (base + count).initialize(to: element)
        count += 1
    }

    @inline(__always)
    mutating func append(_ elements: UnsafeBufferPointer<Element>) {
        guard let from = elements.baseAddress else { return }
        // Capacity is never less than count.
        if elements.count > capacity &- count { grow(by: elements.count) }
        (base + count).initialize(from: from, count: elements.count)
        count &+= elements.count
    }

    @inline(never)
    private mutating func grow(by more: Int) {
        let wider = max(capacity * 2, count + more)
        let room = UnsafeMutablePointer<Element>.allocate(capacity: wider)
        room.moveInitialize(from: base, count: count)
        if isOwn { base.deallocate() }
        base = room
        isOwn = true
        capacity = wider
    }

    /// Takes the last ones away, of plain values.
    @inline(__always)
    mutating func shrink(to count: Int) {
        precondition(count >= 0 && count <= self.count)
        self.count = count
    }

    /// Elements of another room; the range must be in it.
    mutating func append(_ other: borrowing Room, from start: Int, to end: Int) {
        precondition(start >= 0 && start <= end && end <= other.count)
        append(UnsafeBufferPointer(start: other.base + start, count: end - start))
    }

    borrowing func withElements(_ body: (UnsafeBufferPointer<Element>) -> Void) {
        body(UnsafeBufferPointer(start: base, count: count))
    }

    borrowing func withBytes(_ body: (UnsafeRawBufferPointer) -> Void) {
        body(UnsafeRawBufferPointer(UnsafeBufferPointer(start: base, count: count)))
    }

    borrowing func append(to array: inout [Element]) {
        array.append(contentsOf: UnsafeBufferPointer(start: base, count: count))
    }

    var array: [Element] {
        [Element](unsafeUninitializedCapacity: count) { room, filled in
            room.baseAddress?.initialize(from: base, count: count)
            filled = count
        }
    }
}

extension Room<UInt8> {
    /// Whether the bytes stand at `start`.
    @inline(__always)
    func isEqual(_ other: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
        guard start >= 0, start + other.count <= count else { return false }
        return other.baseAddress.map { memcmp(base + start, $0, other.count) == 0 } ?? true
    }
}

import Presswork

/// What has come from a parser and was not taken yet, in room that grows with the longest answer.
struct ReceivedBytes: ~Copyable {
    private var room: UnsafeMutableRawBufferPointer
    private var start = 0
    private var end = 0

    init(capacity: Int) { room = .allocate(byteCount: capacity, alignment: 16) }

    deinit { room.deallocate() }

    var count: Int { end - start }
    var isEmpty: Bool { start == end }

    func read<Made>(_ body: (UnsafeRawBufferPointer) -> Made) -> Made {
        body(UnsafeRawBufferPointer(rebasing: room[start..<end]))
    }

    /// Takes the next bytes, of which there are as many.
    mutating func take<Made>(_ length: Int, _ body: (UnsafeRawBufferPointer) -> Made) -> Made {
        precondition(length <= count)
        defer { start += length }
        return body(UnsafeRawBufferPointer(rebasing: room[start..<(start + length)]))
    }

    /// `receive` fills room for at least `least` bytes, of which it is told how many are there, and gives how many there
    /// are then.
    mutating func fill(
        atLeast least: Int, _ receive: (UnsafeMutableRawBufferPointer, Int) -> Result<Int, ParserFault>
    ) -> Result<Void, ParserFault> {
        if room.count - start < least { moveToFront(atLeast: least) }
        return receive(UnsafeMutableRawBufferPointer(rebasing: room[start...]), count).map { end = start + $0 }
    }

    private mutating func moveToFront(atLeast least: Int) {
        let rest = UnsafeRawBufferPointer(rebasing: room[start..<end])
        if room.count >= least {
            room.copyMemory(from: rest)
        } else {
            let wider = UnsafeMutableRawBufferPointer.allocate(byteCount: least, alignment: 16)
            wider.copyMemory(from: rest)
            room.deallocate()
            room = wider
        }
        end -= start
        start = 0
    }
}

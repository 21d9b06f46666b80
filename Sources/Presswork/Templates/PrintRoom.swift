import Synchronization

/// Memory for the prints of many records, which goes back as a whole. Among other things of their size each of them would
/// leave a hole that nothing larger fits into.
final class PrintRoom: Sendable {
    private struct Blocks: ~Copyable {
        var all: [UnsafeMutableRawPointer] = []
        /// What is free of the block that prints are put into.
        var free = UnsafeMutableRawBufferPointer(start: nil, count: 0)

        mutating func block(_ size: Int) -> UnsafeMutableRawBufferPointer {
            let block = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 8)
            if let base = block.baseAddress { all.append(base) }
            return block
        }

        deinit { for block in all { block.deallocate() } }
    }

    private static let blockSize = 1 << 18
    private let blocks = Mutex(Blocks())

    /// So many bytes of nobody else's, or a few more, aligned as a number is, for as long as the room stands.
    func place(_ size: Int) -> UnsafeMutableRawBufferPointer {
        let size = (size + 7) & ~7
        return blocks.withLock { blocks in
            if size > Self.blockSize / 4 { return blocks.block(size) }
            if blocks.free.count < size { blocks.free = blocks.block(Self.blockSize) }
            let place = UnsafeMutableRawBufferPointer(rebasing: blocks.free[..<size])
            blocks.free = UnsafeMutableRawBufferPointer(rebasing: blocks.free[size...])
            return place
        }
    }
}

import Synchronization

/// What a partial printed of a record that many pages show, so that it is printed once. Filled by whichever thread comes
/// first; what is kept is the same whoever does. No lock, for every page asks.
package final class KeptPrint: Sendable {
    /// Points into the room of the one it was asked of.
    struct Print {
        /// Without the ways to the root.
        let bytes: UnsafeBufferPointer<UInt8>
        /// Ascending offsets in `bytes`, where a page puts its own way to the root.
        let links: UnsafeBufferPointer<Int32>
        /// That the renderer took.
        let steps: Int
    }

    /// Stands before the links and the bytes, all of them in one piece of memory: a page reads many, and each piece would
    /// be waited for.
    private struct Head {
        /// Number of the partial's template; all pages are printed with one set.
        let template: Int32
        let links: Int32
        let bytes: Int
        let steps: Int
    }

    private let room: PrintRoom
    /// 0, or the address of a head in the room.
    private let address = Atomic<UInt>(0)

    package convenience init() { self.init(in: PrintRoom()) }

    init(in room: PrintRoom) { self.room = room }

    /// Nil where nothing is kept yet, or another template's print is.
    @inline(__always)
    func print(of template: Int32) -> Print? {
        guard let start = UnsafeRawPointer(bitPattern: address.load(ordering: .acquiring)) else { return nil }
        let head = start.load(as: Head.self)
        guard head.template == template else { return nil }
        let links = start + MemoryLayout<Head>.stride
        let bytes = links + Int(head.links) * MemoryLayout<Int32>.stride
        return Print(
            bytes: UnsafeBufferPointer(start: bytes.assumingMemoryBound(to: UInt8.self), count: head.bytes),
            links: UnsafeBufferPointer(start: links.assumingMemoryBound(to: Int32.self), count: Int(head.links)),
            steps: head.steps)
    }

    /// Of two that come at a time the first stays.
    func keep(_ bytes: borrowing Room<UInt8>, links: [Int32], steps: Int, of template: Int32) {
        let head = Head(template: template, links: Int32(links.count), bytes: bytes.count, steps: steps)
        let linksAt = MemoryLayout<Head>.stride
        let bytesAt = linksAt + links.count * MemoryLayout<Int32>.stride
        let place = room.place(bytesAt + bytes.count)
        place.storeBytes(of: head, as: Head.self)
        links.withUnsafeBytes { UnsafeMutableRawBufferPointer(rebasing: place[linksAt...]).copyMemory(from: $0) }
        bytes.withBytes { UnsafeMutableRawBufferPointer(rebasing: place[bytesAt...]).copyMemory(from: $0) }
        _ = address.compareExchange(
            expected: 0, desired: UInt(bitPattern: place.baseAddress), ordering: .acquiringAndReleasing)
    }
}

/// Memory for the files of seeds, one behind the other. It goes back as a whole: among what stays, each text would leave a
/// hole when it goes. Whoever has a place in it fills it before he tells anybody of it.
final class SeedRoom: Sendable {
    private nonisolated(unsafe) let room: UnsafeMutableRawBufferPointer

    /// What isn't written to is no memory yet.
    init(_ size: Int) { room = .allocate(byteCount: size, alignment: 16) }

    deinit { room.deallocate() }

    func fill(_ range: Range<Int>, with bytes: [UInt8]) {
        bytes.withUnsafeBytes { UnsafeMutableRawBufferPointer(rebasing: room[range]).copyMemory(from: $0) }
    }

    func bytes(_ range: Range<Int>) -> [UInt8] { Array(UnsafeRawBufferPointer(rebasing: room[range])) }
}

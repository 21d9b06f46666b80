import ArchiveModel

/// Files of seeds that have been read, one behind the other in one piece of memory, which goes back as a whole: among what
/// stays, each text would leave a hole when it goes.
struct KeptSeeds: ~Copyable {
    /// A file's bytes.
    struct File {
        let bytes: [UInt8]
        /// As `CapturedSource.digest`, where they are known to be the decoded text too.
        let digest: UInt64?
    }

    private struct Place {
        let range: Range<Int>
        var digest: UInt64?
    }

    private let limit: Int
    private var room = UnsafeMutableRawBufferPointer(start: nil, count: 0)
    private var used = 0
    private var places: [FileName: Place] = [:]

    /// `limit` is in bytes.
    init(limit: Int) { self.limit = limit }

    deinit { room.deallocate() }

    func file(_ name: FileName) -> File? {
        guard let place = places[name] else { return nil }
        return File(bytes: Array(UnsafeRawBufferPointer(rebasing: room[place.range])), digest: place.digest)
    }

    /// Not at all where they don't fit any more. Those of a name that is kept already are taken to be the same.
    mutating func put(_ bytes: [UInt8], of name: FileName) {
        guard bytes.count <= limit - used, places[name] == nil else { return }
        // What isn't written to is no memory yet.
        if room.count == 0 { room = .allocate(byteCount: limit, alignment: 16) }
        let range = used..<used + bytes.count
        bytes.withUnsafeBytes { UnsafeMutableRawBufferPointer(rebasing: room[range]).copyMemory(from: $0) }
        places[name] = Place(range: range)
        used = range.upperBound
    }

    /// The file's bytes are its text.
    mutating func settle(_ name: FileName, digest: UInt64) { places[name]?.digest = digest }
}

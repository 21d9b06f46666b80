import ArchiveModel

/// Where the files of seeds that have been read are found again, by their names.
struct KeptSeeds {
    /// A file's bytes, to be copied when nothing is locked.
    struct File {
        let room: SeedRoom
        let range: Range<Int>
        /// As `CapturedSource.digest`, where they are known to be the decoded text too.
        var digest: UInt64?

        var bytes: [UInt8] { room.bytes(range) }
    }

    private let limit: Int
    private var room: SeedRoom?
    private var used = 0
    private var files: [FileName: File] = [:]

    /// `limit` is in bytes.
    init(limit: Int) { self.limit = limit }

    func file(_ name: FileName) -> File? { files[name] }

    /// A place of nobody else's, to be filled before it is kept. Nil where the bytes don't fit any more, or a file of that
    /// name is kept already, which is taken to be the same.
    mutating func place(_ count: Int, for name: FileName) -> File? {
        guard count <= limit - used, files[name] == nil else { return nil }
        let room = self.room ?? SeedRoom(limit)
        self.room = room
        used += count
        return File(room: room, range: used - count..<used)
    }

    mutating func keep(_ file: File, as name: FileName) { files[name] = file }

    /// The file's bytes are its text.
    mutating func settle(_ name: FileName, digest: UInt64) { files[name]?.digest = digest }
}

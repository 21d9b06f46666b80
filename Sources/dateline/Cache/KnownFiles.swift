import ArchiveModel

/// A site's files by their addresses. A table of its own, since a build asks for each of ten thousands of files: the
/// library's hashes a text for three times as long, and holds each in three times as much memory.
struct KnownFiles: Sendable {
    /// Each address once.
    let all: [KnownFile]
    /// Half of an address's hash and, in the lower half, its file's number plus one, by the other half of the hash: of most
    /// other files the hash alone says that they are others. A power of two, at most half of it taken.
    private let slots: [UInt64]

    /// Another one in each process, so that nobody can choose addresses that all have one place.
    private static let seed = UInt64.random(in: .min ... .max)

    init(_ all: [KnownFile]) {
        self.all = all
        var size = 1
        while size < 2 * all.count { size *= 2 }
        var slots = [UInt64](repeating: 0, count: size)
        for (number, file) in all.enumerated() {
            let hash = Self.hash(file.path)
            var slot = Int(truncatingIfNeeded: hash.low) & (size - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = hash.high << 32 | UInt64(number + 1)
        }
        self.slots = slots
    }

    /// Nil for an address that has none.
    subscript(path: String) -> KnownFile? {
        let hash = Self.hash(path)
        var slot = Int(truncatingIfNeeded: hash.low) & (slots.count - 1)
        while slots[slot] != 0 {
            if slots[slot] >> 32 == hash.high & 0xFFFF_FFFF {
                let file = all[Int(slots[slot] & 0xFFFF_FFFF) - 1]
                if file.path == path { return file }
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// The same, looked for at `number` first.
    func file(_ path: String, near number: Int) -> KnownFile? {
        number < all.count && all[number].path == path ? all[number] : self[path]
    }

    /// Nil where one of them is not known.
    func files(_ paths: [String]) -> [KnownFile]? {
        let files = paths.compactMap { self[$0] }
        return files.count == paths.count ? files : nil
    }

    private static func hash(_ path: String) -> Fingerprint {
        var maker = Fingerprinter()
        maker.add(seed)
        maker.add(path)
        return maker.fingerprint
    }
}

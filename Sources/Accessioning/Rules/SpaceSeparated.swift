import ArchiveModel

extension String {
    /// The parts between spaces, none of them empty; by bytes, for `split(separator:)` looks at grapheme clusters.
    var spaceSeparated: [Substring] { self[...].spaceSeparated }

    /// How many parts `spaceSeparated` has.
    var partCount: Int { self[...].partCount }
}

extension Substring {
    /// The parts between spaces, none of them empty; by bytes, for `split(separator:)` looks at grapheme clusters.
    var spaceSeparated: [Substring] {
        let view = utf8
        let count = partCount
        if count == 0 { return [] }
        var parts: [Substring] = []
        parts.reserveCapacity(count)
        let isContiguous: Void? = view.withContiguousStorageIfAvailable { bytes in
            var start = 0
            for at in 0...bytes.count where at == bytes.count || bytes[at] == 0x20 {
                if start < at {
                    let low = view.index(view.startIndex, offsetBy: start)
                    parts.append(self[low..<view.index(low, offsetBy: at - start)])
                }
                start = at + 1
            }
        }
        return isContiguous != nil ? parts : view.split(separator: 0x20).map { Substring($0) }
    }

    /// How many parts `spaceSeparated` has.
    var partCount: Int {
        utf8.withContiguousStorageIfAvailable { SpaceSeparated.count($0) } ?? utf8.split(separator: 0x20).count
    }

    /// Its first part; nil where it holds nothing but spaces.
    var firstPart: Substring? {
        let rest = utf8.drop { $0 == 0x20 }
        return rest.isEmpty ? nil : Substring(rest.prefix { $0 != 0x20 })
    }
}

enum SpaceSeparated {
    /// How many parts stand between spaces, none of them empty.
    static func count(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        guard let first = bytes.first else { return 0 }
        // A part begins at every byte that is no space behind one that is.
        let (pairs, rest) = WideScan.countPairs(bytes) { $0.are(0x20) .& .!$1.are(0x20) }
        var count = pairs + (first == 0x20 ? 0 : 1)
        for at in rest..<max(rest, bytes.count - 1) where bytes[at] == 0x20 && bytes[at + 1] != 0x20 { count += 1 }
        return count
    }
}

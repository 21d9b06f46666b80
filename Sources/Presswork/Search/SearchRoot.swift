/// The one file that every search fetches: how many articles there are, where the shards lie, and how letters are folded.
struct SearchRoot {
    let articleCount: Int
    let shards: WordShards
    let pairBits: Int

    func file() -> OutputFile {
        var shard = Shard("root")
        shard.append { bytes in
            bytes += "{\"articles\":\(articleCount),\"pairBits\":\(pairBits),\"words\":[".utf8
            for number in shards.ranges.indices {
                if number > 0 { bytes.append(UInt8(ascii: ",")) }
                shards.boundary(number).withUnsafeBufferPointer { ShardText.appendQuoted($0, to: &bytes) }
            }
            bytes += "],\"letters\":".utf8
            ShardText.appendQuoted(
                FoldingTable.letters.split { $0 == " " || $0 == "\n" }.joined(separator: " "), to: &bytes)
            bytes += ",\"dropped\":\(Self.ranges(FoldingTable.dropped))".utf8
            bytes += ",\"single\":\(Self.ranges(FoldingTable.single))}".utf8
        }
        return shard.file()
    }

    /// First and last of each range, one after another.
    private static func ranges(_ ranges: [ClosedRange<UInt32>]) -> String {
        "[" + ranges.map { "\($0.lowerBound),\($0.upperBound)" }.joined(separator: ",") + "]"
    }
}

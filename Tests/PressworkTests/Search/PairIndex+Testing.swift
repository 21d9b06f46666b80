@testable import Presswork

extension PairIndex {
    /// Of records that are all in memory.
    init(of records: [SearchRecord?], atOnce: Int = PairIndex.atOnce) {
        var parting = PairParting { .held(Array($0)) }
        SearchRecords(records).pass { parting.add($0, $1) }
        self.init(parting.finished(), atOnce: atOnce) { piece, body in
            if case .held(let pairs) = piece { pairs.withUnsafeBufferPointer(body) }
        }
    }

    var files: [OutputFile] { (0..<groupCount).flatMap { shards(ofGroup: $0) } }
}

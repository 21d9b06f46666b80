import ArchiveModel
import Presswork

/// Where some articles' records for the search are, and their pairs, parted: each record is read once for both.
struct FoundRecords: Sendable {
    private(set) var places: [KeptRecords.Place] = []
    /// Where the cache has each record; nil for those that it has not.
    private(set) var stored: [StoredPlace?] = []
    private(set) var pairs = PartedPairs()

    /// Of the articles of a range. What can't be read back is gathered `again`, by the article's number. `aside` is where
    /// pairs are put; nil where they stay in memory.
    init(
        _ articles: ArraySlice<SearchedArticle?>, in file: StoredFile?, aside: StoredFile?,
        again: (Int) -> SearchRecord?
    ) {
        var window = file.map { StoredWindow($0) }
        var parting = PairParting { $0.put(in: aside) }
        for index in articles.indices {
            if let record = articles[index]?.record {
                hold(record, nil, of: index, &parting)
            } else if let place = articles[index]?.place, let file {
                let isThere = window?.check(place) { bytes in
                    if let view = try? RecordView(stored: bytes) { parting.add(index, view) }
                }
                if isThere ?? false {
                    append(.stored(place), place)
                } else if let record = again(index) {
                    hold(record, file.append(record), of: index, &parting)
                } else {
                    append(.none, nil)
                }
            } else {
                append(.none, nil)
            }
        }
        pairs = parting.finished()
    }

    /// Of all articles, from those of ranges that stand one behind the other.
    init(joining others: [FoundRecords]) {
        places = others.flatMap(\.places)
        stored = others.flatMap(\.stored)
        pairs = PartedPairs(joining: others.map(\.pairs))
    }

    private mutating func append(_ place: KeptRecords.Place, _ stored: StoredPlace?) {
        places.append(place)
        self.stored.append(stored)
    }

    private mutating func hold(
        _ record: SearchRecord, _ place: StoredPlace?, of index: Int, _ parting: inout PairParting
    ) {
        RecordView.of(record) { parting.add(index, $0) }
        append(.held(record), place)
    }
}

extension UnsafeBufferPointer<UInt32> {
    fileprivate func put(in file: StoredFile?) -> PartedPairs.Piece.Place {
        guard let file else { return .held(Array(self)) }
        return .stored(offset: file.put(UnsafeRawBufferPointer(self)), count: count)
    }
}

extension PartedPairs.Piece.Place {
    /// Hands on the pairs, read back from where they were put.
    func read(from file: StoredFile?, _ body: (UnsafeBufferPointer<UInt32>) -> Void) {
        switch self {
        case .held(let pairs): pairs.withUnsafeBufferPointer(body)
        case .stored(let offset, let count):
            withUnsafeTemporaryAllocation(of: UInt32.self, capacity: count) { buffer in
                buffer.initialize(repeating: 0)
                file?.get(UnsafeMutableRawBufferPointer(buffer), from: offset)
                body(UnsafeBufferPointer(buffer))
            }
        }
    }
}

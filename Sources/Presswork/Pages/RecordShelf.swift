import Synchronization

/// Records of articles, each made when a page first asks for it and kept for the pages after it. All of an archive of some
/// thousand articles; of a larger one those that were asked for last, whatever its size.
final class RecordShelf: Sendable {
    /// Threads that ask for different articles seldom meet at one lock.
    private struct Place: ~Copyable, Sendable {
        let kept = Mutex<(index: Int, record: Record)?>(nil)
    }

    private static let most = 1 << 14

    private nonisolated(unsafe) let places: UnsafeMutableBufferPointer<Place>

    /// `count` is that of the articles.
    init(count: Int) {
        places = .allocate(capacity: min(count, Self.most))
        keepsAll = count <= Self.most
        for index in places.indices { places.initializeElement(at: index, to: Place()) }
    }

    /// Whether there is a place for each.
    let keepsAll: Bool

    deinit {
        places.deinitialize()
        places.deallocate()
    }

    /// Gives the records' memory back; whoever asks for one later has it made again.
    func clear() {
        for index in places.indices { places[index].kept.withLock { $0 = nil } }
    }

    /// `make` gives the same whoever calls it. `index` is below the count.
    func record(_ index: Int, _ make: () -> Record) -> Record {
        let place = index % places.count
        if let record = places[place].kept.withLock({ $0?.index == index ? $0?.record : nil }) { return record }
        let record = make()
        places[place].kept.withLock { $0 = (index, record) }
        return record
    }
}

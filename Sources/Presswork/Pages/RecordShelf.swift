/// A record for each article, made when a page first asks for it. There is no lock, for all threads ask all the time.
final class RecordShelf: Sendable {
    private final class Kept: Sendable {
        let record: Record

        init(_ record: Record) { self.record = record }
    }

    private nonisolated(unsafe) let places: UnsafeMutableBufferPointer<LazyPlace<Kept>>

    init(count: Int) {
        places = .allocate(capacity: count)
        for index in places.indices { places.initializeElement(at: index, to: LazyPlace()) }
    }

    deinit {
        places.deinitialize()
        places.deallocate()
    }

    /// Gives the records' memory back. Nobody may ask for one meanwhile; whoever does later has it made again.
    func clear() {
        for index in places.indices { places[index] = LazyPlace() }
    }

    /// `make` gives the same whoever calls it; of two that are made at a time the first stays.
    func record(_ index: Int, _ make: () -> Record) -> Record {
        precondition(places.indices.contains(index))
        if let record = places[index].read(\.record) { return record }
        let kept = Kept(make())
        places[index].fill(kept)
        return kept.record
    }
}

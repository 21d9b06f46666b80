import Synchronization

/// A record for each article, made when a page first asks for it. There is no lock, for all threads ask all the time.
final class RecordShelf: Sendable {
    private final class Place: Sendable {
        let record = AtomicLazyReference<Kept>()
    }

    private final class Kept: Sendable {
        let record: Record

        init(_ record: Record) { self.record = record }
    }

    private let places: [Place]

    init(count: Int) { places = (0..<count).map { _ in Place() } }

    /// `make` gives the same whoever calls it; of two that are made at a time the first stays.
    func record(_ index: Int, _ make: () -> Record) -> Record {
        (places[index].record.load() ?? places[index].record.storeIfNil(Kept(make()))).record
    }
}

import Accessioning
import ArchiveModel
import Synchronization

/// Makes what takes seeds in when the first one is to be: its tables cost more than most edits' other work, and a build
/// whose seeds are all known needs none.
final class LazyAccessioner: Sendable {
    private let make: @Sendable () -> Accessioner
    private let made = Mutex<Accessioner?>(nil)

    init(_ make: @escaping @Sendable () -> Accessioner) { self.make = make }

    /// Any thread may ask.
    func accession(_ seed: SeedFile) -> Outcome<Article?> { accessioner.accession(seed) }

    private var accessioner: Accessioner {
        made.withLock { made in
            if let made { return made }
            let new = make()
            made = new
            return new
        }
    }
}

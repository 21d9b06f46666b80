import ArchiveModel
import Glibc
import Synchronization

/// Tells when what the site is built from has changed.
final class SourceWatch: Sendable {
    /// One for each change, or for many that come close together.
    let changes: AsyncStream<Void>
    private let told: AsyncStream<Void>.Continuation
    private let descriptor: Int32

    private struct Coverage {
        var places: WatchedPlaces?
        var folders: WatchedFolders?
        /// Folders came or went.
        var isStale = false
    }

    private let coverage = Mutex(Coverage())
    private let isEnded = Atomic(false)

    /// Milliseconds without a change after which a burst is over; and how long one may go on.
    private static let quiet: Int32 = 15
    private static let longest = Duration.milliseconds(200)
    /// Milliseconds between two looks at what can't be watched.
    private static let pause: Int32 = 1000

    /// Throws when the system watches for nobody any more.
    init() throws(SystemError) {
        descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
        guard descriptor >= 0 else { throw SystemError(path: "inotify", code: errno) }
        (changes, told) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// Watches these places and no others; to be called before they are read. Cheap where nothing is new.
    func cover(_ places: WatchedPlaces) -> [Finding] {
        coverage.withLock { coverage in
            if coverage.places != places || coverage.isStale {
                let folders = WatchedFolders(descriptor, places)
                let old = coverage.folders?.numbers ?? []
                for number in old.subtracting(folders.numbers) { inotify_rm_watch(descriptor, number) }
                coverage = Coverage(places: places, folders: folders)
            }
            guard coverage.folders?.isFull ?? false else { return [] }
            let finding = Finding(
                .warning, "watch.full", "the system watches no more folders, so that some changes aren't seen",
                suggestion: "raise fs.inotify.max_user_watches")
            return [finding]
        }
    }

    /// Looks out on a thread of its own. `isLost` is asked now and then whether a change came by another way. False when
    /// the system has no thread.
    func start(isLost: @Sendable @escaping () -> Bool) -> Bool {
        OwnThread.start { [self] in
            while !isEnded.load(ordering: .relaxed) {
                if waits(Self.pause) {
                    if hasChanges() { settle() }
                } else if isFound() || isLost() {
                    told.yield()
                }
            }
            close(descriptor)
        }
    }

    func stop() {
        told.finish()
        isEnded.store(true, ordering: .relaxed)
    }

    /// An editor that saves, and all the more a checkout, makes many changes within a moment.
    private func settle() {
        let end = ContinuousClock.now + Self.longest
        while ContinuousClock.now < end, waits(Self.quiet) { _ = hasChanges() }
        told.yield()
    }

    private func waits(_ milliseconds: Int32) -> Bool {
        var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&wait, 1, milliseconds) > 0
    }

    private func hasChanges() -> Bool {
        var isChange = false
        var bytes = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = read(descriptor, &bytes, bytes.count)
            guard count > 0 else { return isChange }
            let events = WatchEvent.list(Array(bytes.prefix(count)))
            coverage.withLock { coverage in
                for event in events {
                    guard let meaning = coverage.folders?.meaning(of: event) else { continue }
                    isChange = isChange || meaning.isChange
                    coverage.isStale = coverage.isStale || meaning.isOfFolders
                }
            }
        }
    }

    /// Something is there now that wasn't, in a folder that isn't there either.
    private func isFound() -> Bool {
        coverage.withLock { coverage in
            var status = stat()
            let absent = coverage.folders?.absent ?? []
            let isFound = absent.contains { stat($0, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR }
            coverage.isStale = coverage.isStale || isFound
            return isFound
        }
    }
}

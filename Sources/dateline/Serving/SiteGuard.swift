import Synchronization

/// Notices when the site is taken away or replaced between two builds.
final class SiteGuard: Sendable {
    private struct Look {
        /// What stood there after the last build, or when it was looked at last.
        var identity: SiteIdentity?
        var isBuilding = false
    }

    private let preview: Preview
    private let look = Mutex(Look())

    init(_ preview: Preview) { self.preview = preview }

    /// A build changes the site itself.
    func begin() { look.withLock { $0.isBuilding = true } }

    func end() {
        let identity = SiteIdentity(preview.output)
        look.withLock { $0 = Look(identity: identity) }
    }

    /// Whether there is no site any more, told once. Where there is another one, the pages that are open load it.
    func isLost() -> Bool {
        let identity = SiteIdentity(preview.output)
        let isOther = look.withLock { look in
            if look.isBuilding || look.identity == identity { return false }
            look.identity = identity
            return true
        }
        if isOther, identity.isSite { preview.reload() }
        return isOther && !identity.isSite
    }
}

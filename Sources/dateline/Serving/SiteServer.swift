import ArchiveModel
import CSystem
import Glibc
import Synchronization

/// Takes connections and gives each a thread of its own: a preview has one reader, or a few.
final class SiteServer: Sendable {
    let port: UInt16
    private let listening: Int32
    private let answers: SiteAnswers
    private let limits: ConnectionLimits
    /// The connections that are open; nil when the server has ended.
    private let open = Mutex<Set<Int32>?>([])

    /// Takes the listening socket over.
    init(_ listening: Int32, _ preview: Preview, isPublic: Bool = false, limits: ConnectionLimits = ConnectionLimits())
    {
        self.listening = listening
        self.limits = limits
        port = ListeningAddress.port(of: listening)
        answers = SiteAnswers(preview: preview, hosts: HostCheck(isPublic: isPublic))
    }

    /// False when the system has no thread for it.
    func start() -> Bool { OwnThread.start { [self] in takeConnections() } }

    /// No more connections; those that are open are cut.
    func stop() {
        shutdown(listening, Int32(SHUT_RDWR))
        open.withLock { open in
            for descriptor in open ?? [] { shutdown(descriptor, Int32(SHUT_RDWR)) }
            open = nil
        }
    }

    private func takeConnections() {
        defer { close(listening) }
        while true {
            let descriptor = system_accept(listening)
            if descriptor >= 0 {
                guard add(descriptor) else { return }
                continue
            }
            switch errno {
            case EINTR, ECONNABORTED, EPROTO: continue
            // Others may close some of theirs.
            case EMFILE, ENFILE, ENOMEM, ENOBUFS: usleep(50_000)
            default: return
            }
        }
    }

    /// False when the server has ended.
    private func add(_ descriptor: Int32) -> Bool {
        let isRoom = open.withLock { open -> Bool? in
            guard let count = open?.count else { return nil }
            if count < limits.connections { open?.insert(descriptor) }
            return count < limits.connections
        }
        guard let isRoom else {
            close(descriptor)
            return false
        }
        let isServed =
            isRoom
            && OwnThread.start { [self] in
                Connection(descriptor: descriptor, answers: answers, limits: limits).run()
                remove(descriptor)
            }
        if !isServed { refuse(descriptor, isCounted: isRoom) }
        return true
    }

    private func remove(_ descriptor: Int32) {
        open.withLock { _ = $0?.remove(descriptor) }
        // A program that was started meanwhile may hold the socket too.
        shutdown(descriptor, Int32(SHUT_RDWR))
        close(descriptor)
    }

    private func refuse(_ descriptor: Int32, isCounted: Bool) {
        let response = HTTPResponse(status: .unavailable, fields: [("Retry-After", "1")])
        let head = response.head(keepsAlive: false, now: time(nil))
        _ = send(descriptor, head, head.count, Int32(MSG_DONTWAIT | MSG_NOSIGNAL))
        if isCounted { return remove(descriptor) }
        close(descriptor)
    }
}

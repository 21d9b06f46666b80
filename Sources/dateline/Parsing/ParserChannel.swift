import Glibc
import Presswork

/// Our end of the socket between us and a parser. Nothing that comes is trusted.
struct ParserChannel: Sendable {
    let socket: Int32
    /// Seconds until what is not done is given up.
    private let patience: Int
    /// Bytes of answers that are read at once.
    private static let usual = 64 << 10

    /// Both ends are closed in other programs that we start. Nil with errno set.
    static func pair(patience: Int) -> (ours: ParserChannel, theirs: Int32)? {
        var ends: [Int32] = [-1, -1]
        let type = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, type, 0, &ends) == 0 else { return nil }
        var limit = timeval(tv_sec: patience, tv_usec: 0)
        let size = socklen_t(MemoryLayout<timeval>.size)
        setsockopt(ends[0], SOL_SOCKET, SO_RCVTIMEO, &limit, size)
        setsockopt(ends[0], SOL_SOCKET, SO_SNDTIMEO, &limit, size)
        return (ParserChannel(socket: ends[0], patience: patience), ends[1])
    }

    /// Whether the other end waits for a question: it has said nothing more, and not ended.
    var isQuiet: Bool {
        var look = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
        return poll(&look, 1, 0) == 0
    }

    func send(_ frame: UnsafeRawBufferPointer) -> Result<Void, ParserFault> {
        var rest = frame
        let start = ContinuousClock.now
        while let base = rest.baseAddress, !rest.isEmpty {
            // A process that has ended must not end this one by a signal.
            let count = Glibc.send(socket, base, rest.count, Int32(MSG_NOSIGNAL))
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return .failure(fault) }
            rest = UnsafeRawBufferPointer(rebasing: rest[count...])
            if !rest.isEmpty, isOverdue(since: start) { return .failure(.silent(seconds: patience)) }
        }
        return .success(())
    }

    /// As many answers as there are questions, and nothing behind them. `read` makes a tree of a whole answer.
    func answers(
        _ count: Int, _ read: (UnsafeRawBufferPointer) -> MarkdownTree?
    ) -> Result<[MarkdownTree], ParserFault> {
        var room = ReceivedBytes(capacity: Self.usual)
        var trees: [MarkdownTree] = []
        while trees.count < count {
            if case .failure(let fault) = receive(into: &room, until: ParserFrame.headerLength) {
                return .failure(fault)
            }
            guard let length = room.read({ ParserFrame.answerLength($0) }) else { return .failure(.damaged) }
            if case .failure(let fault) = receive(into: &room, until: length) { return .failure(fault) }
            guard let tree = room.take(length, read) else { return .failure(.damaged) }
            trees.append(tree)
        }
        return room.isEmpty ? .success(trees) : .failure(.damaged)
    }

    /// Until `least` bytes are there that have not been taken; there may come more.
    private func receive(into room: inout ReceivedBytes, until least: Int) -> Result<Void, ParserFault> {
        if room.count >= least { return .success(()) }
        return room.fill(atLeast: least) { receive(into: $0, have: $1, until: least) }
    }

    /// Reads until `least` bytes of the buffer are filled, of which `count` are already; there may come more. Gives how
    /// many there are then.
    func receive(
        into buffer: UnsafeMutableRawBufferPointer, have count: Int, until least: Int
    ) -> Result<Int, ParserFault> {
        var filled = count
        let start = ContinuousClock.now
        while filled < least {
            guard let base = buffer.baseAddress, filled < buffer.count else { return .failure(.damaged) }
            let more = recv(socket, base + filled, buffer.count - filled, 0)
            if more < 0, errno == EINTR { continue }
            guard more > 0 else { return .failure(more == 0 ? .died : fault) }
            filled += more
            if filled < least, isOverdue(since: start) { return .failure(.silent(seconds: patience)) }
        }
        return .success(filled)
    }

    private var fault: ParserFault { errno == EAGAIN ? .silent(seconds: patience) : .died }

    private func isOverdue(since start: ContinuousClock.Instant) -> Bool {
        ContinuousClock.now - start > .seconds(patience)
    }
}

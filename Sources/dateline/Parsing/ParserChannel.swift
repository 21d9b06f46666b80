import Glibc
import Presswork

/// Our end of the socket between us and a parser. Nothing that comes is trusted.
struct ParserChannel: Sendable {
    let socket: Int32
    /// Seconds until what is not done is given up.
    private let patience: Int
    /// Answers up to this length, in bytes, are read at once.
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

    /// `read` makes a tree of a whole answer.
    func answer(_ read: (UnsafeRawBufferPointer) -> MarkdownTree?) -> Result<MarkdownTree, ParserFault> {
        let first = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.usual, alignment: 16)
        defer { first.deallocate() }
        switch receive(into: first, have: 0, until: ParserFrame.headerLength) {
        case .failure(let fault): return .failure(fault)
        case .success(let count):
            let come = UnsafeRawBufferPointer(rebasing: first[..<count])
            guard let length = ParserFrame.answerLength(come), count <= length else { return .failure(.damaged) }
            return length <= first.count
                ? rest(of: length, in: first, have: count, read) : longAnswer(length, come, read)
        }
    }

    private func longAnswer(
        _ length: Int, _ start: UnsafeRawBufferPointer, _ read: (UnsafeRawBufferPointer) -> MarkdownTree?
    ) -> Result<MarkdownTree, ParserFault> {
        let whole = UnsafeMutableRawBufferPointer.allocate(byteCount: length, alignment: 16)
        defer { whole.deallocate() }
        whole.copyMemory(from: start)
        return rest(of: length, in: whole, have: start.count, read)
    }

    private func rest(
        of length: Int, in buffer: UnsafeMutableRawBufferPointer, have count: Int,
        _ read: (UnsafeRawBufferPointer) -> MarkdownTree?
    ) -> Result<MarkdownTree, ParserFault> {
        receive(into: buffer, have: count, until: length).flatMap { count in
            guard count == length, let tree = read(UnsafeRawBufferPointer(rebasing: buffer[..<count])) else {
                return .failure(.damaged)
            }
            return .success(tree)
        }
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

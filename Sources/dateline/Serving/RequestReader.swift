import Glibc

/// Reads the heads of requests from a connection, each within bounds of length and time.
struct RequestReader {
    enum Head {
        case bytes(ArraySlice<UInt8>)
        /// The client has gone, or sent nothing for as long as a connection is kept.
        case end
        case refused(HTTPStatus)
    }

    let descriptor: Int32
    let limits: ConnectionLimits
    /// What has come and belongs to the next request.
    private var buffer: [UInt8] = []

    init(descriptor: Int32, limits: ConnectionLimits) {
        self.descriptor = descriptor
        self.limits = limits
    }

    /// Up to and without the line feed's empty line.
    mutating func next() -> Head {
        var deadline = ContinuousClock.now + (buffer.isEmpty ? limits.idle : limits.head)
        while true {
            if let head = take() { return head }
            if buffer.count > limits.headLength { return .refused(.headTooLarge) }
            let isFirst = buffer.isEmpty
            switch receive(until: deadline) {
            case .some(true): if isFirst { deadline = ContinuousClock.now + limits.head }
            case .some(false): return .end
            case nil: return buffer.isEmpty ? .end : .refused(.requestTimeout)
            }
        }
    }

    /// The head that the buffer holds; nil when it isn't whole.
    private mutating func take() -> Head? {
        // An empty line before a request is left over from the one before (RFC 9112, section 2.2).
        if buffer.starts(with: [0x0D, 0x0A]) { buffer.removeFirst(2) }
        guard let feed = buffer.indices.first(where: { isEnd($0) }) else {
            let isBare = buffer.indices.contains { buffer[$0] == 0x0A && ($0 == 0 || buffer[$0 - 1] != 0x0D) }
            return isBare ? .refused(.badRequest) : nil
        }
        if feed >= limits.headLength { return .refused(.headTooLarge) }
        let head = buffer[..<(feed - 1)]
        buffer = Array(buffer[(feed + 1)...])
        return .bytes(head)
    }

    private func isEnd(_ index: Int) -> Bool {
        index >= 3 && buffer[index] == 0x0A && buffer[index - 1] == 0x0D && buffer[index - 2] == 0x0A
            && buffer[index - 3] == 0x0D
    }

    /// Whether anything came; nil when the time was up.
    private mutating func receive(until deadline: ContinuousClock.Instant) -> Bool? {
        while true {
            let left = Seconds.milliseconds(deadline - ContinuousClock.now)
            guard left > 0 else { return nil }
            var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            let ready = poll(&wait, 1, Int32(clamping: left))
            if ready < 0, errno != EINTR { return false }
            guard ready > 0 else { continue }
            var part = [UInt8](repeating: 0, count: 4096)
            let count = recv(descriptor, &part, part.count, 0)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            buffer += part.prefix(count)
            return true
        }
    }
}

import Glibc

/// One client's requests, one after the other, on a thread of their own.
struct Connection {
    let descriptor: Int32
    let answers: SiteAnswers
    let limits: ConnectionLimits

    func run() {
        var patience = timeval(tv_sec: limits.sending, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        var reader = RequestReader(descriptor: descriptor, limits: limits)
        while true {
            switch reader.next() {
            case .end: return
            case .refused(let status): return refuse(status)
            case .bytes(let head):
                do throws(HTTPStatus) {
                    guard try serve(HTTPRequest(head)) else { return }
                } catch { return refuse(error) }
            }
        }
    }

    /// Whether another request may follow.
    private func serve(_ request: HTTPRequest) throws(HTTPStatus) -> Bool {
        let isStream = request.method == "GET" && request.target == PageStream.address
        if isStream, answers.hosts.allows(request.host), !request.hasBody {
            if PageStream(descriptor: descriptor, preview: answers.preview).run() { return false }
            throw .unavailable
        }
        let response = answers.answer(request)
        let keepsAlive = request.keepsAlive && response.status != .misdirectedRequest
        let isSent = send(response, withBody: request.method != "HEAD", keepsAlive: keepsAlive)
        if isSent, !keepsAlive { drain() }
        return isSent && keepsAlive
    }

    private func refuse(_ status: HTTPStatus) {
        if send(.plain(status), withBody: true, keepsAlive: false) { drain() }
    }

    private func send(_ response: HTTPResponse, withBody: Bool, keepsAlive: Bool) -> Bool {
        let head = response.head(keepsAlive: keepsAlive, now: time(nil))
        guard withBody else { return send(head[...]) }
        switch response.body {
        case .bytes(let bytes): return send((head + bytes)[...])
        case .file(let file, let range):
            guard send(head[...]) else { return false }
            var offset = range.lowerBound
            while offset < range.upperBound {
                let limit = min(Self.piece, range.upperBound - offset)
                // What is sent short can only be told by an end that comes too early.
                guard let bytes = file.read(at: offset, limit: limit), !bytes.isEmpty, send(bytes[...]) else {
                    return false
                }
                offset += bytes.count
            }
            return true
        }
    }

    /// Bytes that are read and sent at a time.
    private static let piece = 128 << 10

    private func send(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let piece = UnsafeRawBufferPointer(rebasing: rest)
                let count = Glibc.send(descriptor, piece.baseAddress, piece.count, Int32(MSG_NOSIGNAL))
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return false }
                rest = rest.dropFirst(count)
            }
            return true
        }
    }

    /// A connection that is closed over what nobody has read is cut, and the client may lose the answer with it.
    private func drain() {
        shutdown(descriptor, Int32(SHUT_WR))
        var part = [UInt8](repeating: 0, count: 4096)
        for _ in 0..<64 {
            var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            guard poll(&wait, 1, 200) > 0, recv(descriptor, &part, part.count, 0) > 0 else { return }
        }
    }
}

import Glibc

/// A connection by which a page hears of changes: server-sent events.
struct PageStream {
    let descriptor: Int32
    let preview: Preview

    static let address = Array("/.dateline/events".utf8)
    /// A page that is cut off asks again after a second.
    static let head = """
        HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r
        Cross-Origin-Resource-Policy: same-origin\r\nConnection: close\r\n\r\nretry: 1000\n\n
        """
    /// Milliseconds between two signs of life.
    private static let pause: Int32 = 15_000

    /// Until the page goes. False when there are too many already; then nothing was sent.
    func run() -> Bool {
        guard preview.listen(descriptor) else { return false }
        defer { preview.leave(descriptor) }
        var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        while true {
            let count = poll(&wait, 1, Self.pause)
            if count < 0, errno == EINTR { continue }
            // A page has nothing to say here: either it has gone, or it is none.
            if count != 0 { return true }
            preview.greet(descriptor)
        }
    }

    /// Who doesn't take it at once is cut off, and asks again.
    static func send(_ text: String, to descriptor: Int32) {
        let bytes = Array(text.utf8)
        let sent = Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_DONTWAIT | MSG_NOSIGNAL))
        if sent != bytes.count { shutdown(descriptor, Int32(SHUT_RDWR)) }
    }
}

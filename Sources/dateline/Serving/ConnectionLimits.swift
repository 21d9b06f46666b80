/// What a client may take of the preview.
struct ConnectionLimits: Sendable {
    /// Connections at one time.
    var connections = 256
    /// Bytes of a request's head.
    var headLength = 8 << 10
    /// For the whole head, from its first byte on.
    var head = Duration.seconds(10)
    /// Between two requests.
    var idle = Duration.seconds(15)
    /// Seconds in which a client has to take some of an answer.
    var sending = 20
}

import Glibc

/// Refuses requests that a strange web page sends here: its name leads to this machine by its own DNS, and a browser would
/// let it read the answer. Such a page always gives its name as the host.
struct HostCheck: Sendable {
    /// The preview can be reached from other machines, by whatever address it has there.
    let isPublic: Bool

    /// `host` is the value of the header: an address or `localhost`, with or without a port.
    func allows(_ host: String) -> Bool {
        guard let name = Self.name(host.lowercased()) else { return false }
        if ["localhost", "127.0.0.1", "[::1]"].contains(name) { return true }
        return isPublic && Self.isAddress(name)
    }

    /// Without the port; nil when what stands behind the colon is none.
    private static func name(_ host: String) -> String? {
        guard let colon = host.lastIndex(of: ":"), !host[colon...].contains("]") else { return host }
        let port = host[host.index(after: colon)...]
        guard let number = Int(port), (1...65535).contains(number), port.first != "+" else { return nil }
        return String(host[..<colon])
    }

    private static func isAddress(_ name: String) -> Bool {
        var bytes = in6_addr()
        if name.hasPrefix("["), name.hasSuffix("]") {
            return inet_pton(AF_INET6, String(name.dropFirst().dropLast()), &bytes) == 1
        }
        return inet_pton(AF_INET, name, &bytes) == 1
    }
}

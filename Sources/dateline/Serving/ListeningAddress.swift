import ArchiveModel
import Glibc

/// Where the preview listens.
struct ListeningAddress: Sendable {
    /// As the user wrote it, without brackets.
    let host: String
    let port: UInt16

    /// The one taken where none is asked for, and how many are tried from there on.
    static let usualPort: UInt16 = 1851
    static let usualPortCount: UInt16 = 20

    /// Nil when the host is no address: names aren't looked up, for what they mean depends on the machine.
    init?(host: String, port: UInt16) {
        self.host = host == "localhost" ? "127.0.0.1" : host
        self.port = port
        var bytes = in6_addr()
        guard inet_pton(AF_INET, self.host, &bytes) == 1 || isIPv6 else { return nil }
    }

    /// For people and browsers; an address that means every one is shown as the machine's own.
    func url(port: UInt16) -> String {
        switch host {
        case "0.0.0.0", "::": "http://127.0.0.1:\(port)/"
        default: isIPv6 ? "http://[\(host)]:\(port)/" : "http://\(host):\(port)/"
        }
    }

    /// Reachable from other machines.
    var isPublic: Bool { !(host.hasPrefix("127.") || host == "::1") }

    private var isIPv6: Bool {
        var bytes = in6_addr()
        return inet_pton(AF_INET6, host, &bytes) == 1
    }

    /// A socket that listens there. Throws when the port is taken or the address isn't this machine's.
    func listen() throws(SystemError) -> Int32 {
        let shown = url(port: port)
        let descriptor = socket(
            isIPv6 ? AF_INET6 : AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { throw SystemError(path: shown, code: errno) }
        // A port whose last connections are still fading away can be had at once.
        var isOn: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &isOn, socklen_t(MemoryLayout<Int32>.size))
        guard bind(descriptor), Glibc.listen(descriptor, 128) == 0 else {
            let code = errno
            close(descriptor)
            throw SystemError(path: shown, code: code)
        }
        return descriptor
    }

    private func bind(_ descriptor: Int32) -> Bool {
        if isIPv6 {
            var address = sockaddr_in6()
            address.sin6_family = sa_family_t(AF_INET6)
            address.sin6_port = port.bigEndian
            inet_pton(AF_INET6, host, &address.sin6_addr)
            return Self.bind(descriptor, &address)
        }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        inet_pton(AF_INET, host, &address.sin_addr)
        return Self.bind(descriptor, &address)
    }

    private static func bind<Address>(_ descriptor: Int32, _ address: inout Address) -> Bool {
        withUnsafeBytes(of: &address) { bytes in
            bytes.withMemoryRebound(to: sockaddr.self) { bound in
                Glibc.bind(descriptor, bound.baseAddress, socklen_t(bytes.count)) == 0
            }
        }
    }

    /// The port that a listening socket got: another than asked for where that was 0.
    static func port(of descriptor: Int32) -> UInt16 {
        // The port stands at the same place for both families.
        var address = sockaddr_in6()
        var count = socklen_t(MemoryLayout<sockaddr_in6>.size)
        _ = withUnsafeMutableBytes(of: &address) { bytes in
            bytes.withMemoryRebound(to: sockaddr.self) { getsockname(descriptor, $0.baseAddress, &count) }
        }
        return UInt16(bigEndian: address.sin6_port)
    }
}

import ArchiveModel
import Glibc

/// The port that the preview takes.
enum PortChoice {
    /// A socket that listens on `wanted`; without it on the usual port, or the first free one of those behind it.
    static func listen(host: String, wanted: UInt16?) throws(BuildFailure) -> (socket: Int32, address: ListeningAddress)
    {
        let first = wanted ?? ListeningAddress.usualPort
        let last = wanted ?? ListeningAddress.usualPort + ListeningAddress.usualPortCount - 1
        for port in first...last {
            guard let address = ListeningAddress(host: host, port: port) else { break }
            do { return (try address.listen(), address) } catch {
                if error.code == EADDRINUSE, port < last { continue }
                throw BuildFailure([finding(error, host, first, last)])
            }
        }
        throw BuildFailure([Finding(.error, "serve.address", "'\(host)' is no address to listen on")])
    }

    private static func finding(_ error: SystemError, _ host: String, _ first: UInt16, _ last: UInt16) -> Finding {
        switch error.code {
        case EADDRINUSE where first == last:
            Finding(
                .error, "serve.port", "port \(first) is taken",
                suggestion: "name another with --port; without it the next free one is used")
        case EADDRINUSE:
            Finding(
                .error, "serve.port", "the ports \(first) to \(last) are taken", suggestion: "name another with --port")
        case EACCES:
            Finding(
                .error, "serve.port", "port \(first) is for administrators alone", suggestion: "take one from 1024 on")
        case EADDRNOTAVAIL, EAFNOSUPPORT:
            Finding(.error, "serve.address", "this machine doesn't have the address \(host)")
        default: Finding(.error, "serve.address", "can't listen on \(host): \(error.reason)")
        }
    }
}

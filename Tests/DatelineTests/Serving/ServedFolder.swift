import ArchiveTesting
import Foundation

@testable import dateline

/// A site made up for a test, and a server for it that ends with the value.
final class ServedFolder {
    let archive: Archive
    let preview: Preview
    private let server: SiteServer

    /// `files` by their path in the site.
    init(
        _ files: [String: String] = [:], isPublic: Bool = false, limits: ConnectionLimits = ConnectionLimits()
    ) throws {
        archive = try Archive().file("output/.dateline-files", "index.html\n")
        let usual = ["index.html": "<html><body><p>Front</p></body></html>", "404.html": "<head></head><p>Nothing</p>"]
        for (name, text) in usual.merging(files, uniquingKeysWith: { $1 }) { try archive.file("output/" + name, text) }
        preview = Preview(output: archive.path + "/output")
        let socket = try PortChoice.listen(host: "127.0.0.1", wanted: 0).socket
        server = SiteServer(socket, preview, isPublic: isPublic, limits: limits)
        _ = server.start()
    }

    deinit { server.stop() }

    var port: UInt16 { server.port }

    func get(_ path: String, method: String = "GET", host: String = "localhost", _ fields: String...) throws -> Answer {
        let lines = ["\(method) \(path) HTTP/1.1", "Host: \(host)"] + fields + ["", ""]
        return try exchange(lines.joined(separator: "\r\n"))
    }

    /// Sends these bytes and no more, and takes all that comes back.
    func exchange(_ text: String) throws -> Answer {
        let client = try Client(port: port)
        client.send(text)
        client.finish()
        return Answer(client.rest())
    }
}

/// A connection as a test sees it.
final class Client {
    private let descriptor: Int32

    init(port: UInt16) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var patience = timeval(tv_sec: 60, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        inet_pton(AF_INET, "127.0.0.1", &address.sin_addr)
        let code = withUnsafeBytes(of: &address) { bytes in
            bytes.withMemoryRebound(to: sockaddr.self) { connect(descriptor, $0.baseAddress, socklen_t(bytes.count)) }
        }
        if code != 0 { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    }

    deinit { close(descriptor) }

    func send(_ text: String) {
        let bytes = Array(text.utf8)
        _ = Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    }

    /// Says that nothing more will come.
    func finish() { shutdown(descriptor, Int32(SHUT_WR)) }

    /// The next bytes; empty at the end or after a minute.
    func some() -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: 65536)
        let count = recv(descriptor, &bytes, bytes.count, 0)
        return Array(bytes.prefix(max(0, count)))
    }

    /// All until the server closes the connection.
    func rest() -> [UInt8] {
        var all: [UInt8] = []
        while case let part = some(), !part.isEmpty { all += part }
        return all
    }

    /// All until the text has come; nil when it doesn't within a minute.
    func until(_ text: String) -> String? {
        var all = ""
        let deadline = ContinuousClock.now + .seconds(60)
        while !all.contains(text) {
            if ContinuousClock.now > deadline { return nil }
            let part = some()
            if part.isEmpty { return nil }
            all += String(decoding: part, as: UTF8.self)
        }
        return all
    }
}

/// What a server sent back.
struct Answer {
    let status: Int
    let head: String
    let body: [UInt8]

    init(_ bytes: [UInt8]) {
        let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)) ?? bytes.endIndex..<bytes.endIndex
        head = String(decoding: bytes[..<end.lowerBound], as: UTF8.self)
        body = Array(bytes[end.upperBound...])
        status = Int(head.split(separator: " ").dropFirst().first ?? "") ?? 0
    }

    var text: String { String(decoding: body, as: UTF8.self) }

    subscript(name: String) -> String? {
        head.split(separator: "\r\n").first { $0.hasPrefix(name + ": ") }.map { String($0.dropFirst(name.count + 2)) }
    }
}

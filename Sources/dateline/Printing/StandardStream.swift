import ArchiveModel
import Glibc

/// The process's own streams, written unbuffered and whole.
enum StandardStream: Int32 {
    case output = 1
    case error = 2

    /// Where the program was started with a stream closed, the next file to be opened would become that stream, and what is
    /// printed would be written into it. Each is opened the wrong way round, so that its use still fails.
    static func holdPlaces() {
        for stream in 0...2 as ClosedRange<Int32> where fcntl(stream, F_GETFD) < 0 {
            // The lowest number that is free: this one.
            _ = open("/dev/null", stream == 0 ? O_WRONLY : O_RDONLY)
        }
    }

    /// A reader that has gone away ends the printing, not the program. Says nothing of what could not be written, for there
    /// is nowhere left to say it.
    func write(_ text: String) { _ = written(text) }

    /// What a command was asked for: a script must not take a part of it for the whole.
    func put(_ text: String) throws(ExitStatus) {
        let code = written(text)
        guard code != 0, code != EPIPE else { return }
        let reason = code == EBADF ? "it is closed" : SystemError(path: "", code: code).reason
        StandardStream.error.write("standard output: error: \(reason)\n")
        throw .failed
    }

    /// 0, or the system's number for why not all was written.
    private func written(_ text: String) -> Int32 {
        var text = text
        return text.withUTF8 { buffer in
            var rest = UnsafeRawBufferPointer(buffer)
            while let start = rest.baseAddress, !rest.isEmpty {
                let count = Glibc.write(rawValue, start, rest.count)
                if count < 0, errno == EINTR { continue }
                if count <= 0 { return count < 0 ? errno : EIO }
                rest = UnsafeRawBufferPointer(rebasing: rest[count...])
            }
            return 0
        }
    }

    var isTerminal: Bool { isatty(rawValue) == 1 }
}

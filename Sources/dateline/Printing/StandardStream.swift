import Glibc

/// The process's own streams, written unbuffered and whole.
enum StandardStream: Int32 {
    case output = 1
    case error = 2

    /// A reader that has gone away ends the printing, not the program.
    func write(_ text: String) {
        var text = text
        text.withUTF8 { buffer in
            var rest = UnsafeRawBufferPointer(buffer)
            while let start = rest.baseAddress, !rest.isEmpty {
                let count = Glibc.write(rawValue, start, rest.count)
                if count < 0, errno == EINTR { continue }
                if count <= 0 { return }
                rest = UnsafeRawBufferPointer(rebasing: rest[count...])
            }
        }
    }

    var isTerminal: Bool { isatty(rawValue) == 1 }
}

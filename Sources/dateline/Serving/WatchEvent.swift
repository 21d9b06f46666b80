import Glibc

/// One thing that happened in a folder that is watched (inotify).
struct WatchEvent: Equatable {
    /// The folder, by the number that the system gave it; -1 for none.
    let folder: Int32
    let mask: UInt32
    /// What it happened to, in the folder; empty for the folder itself.
    let name: [UInt8]

    /// What is worth hearing of. Not that a file is being written, only that its writer has closed it; and nothing of its
    /// rights and links, for a build may change these itself.
    static let wanted = UInt32(
        IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF)

    /// Events were lost: anything may have changed.
    var isOverflow: Bool { mask & UInt32(IN_Q_OVERFLOW) != 0 }

    /// The folder itself went away.
    var isOfFolder: Bool { mask & UInt32(IN_DELETE_SELF | IN_MOVE_SELF | IN_UNMOUNT | IN_IGNORED) != 0 }

    /// It happened to a folder within the folder.
    var isOfSubfolder: Bool { mask & Self.subfolder != 0 }

    /// Editors' own files: hidden ones, and copies of what was there before.
    var isOfEditor: Bool { name.first == UInt8(ascii: ".") || name.last == UInt8(ascii: "~") }

    private static let subfolder: UInt32 = 0x4000_0000

    /// The events in the bytes that were read, each a record of 16 bytes and a name that is filled up with zeros.
    static func list(_ bytes: [UInt8]) -> [WatchEvent] {
        var events: [WatchEvent] = []
        var rest = bytes[...]
        while rest.count >= 16 {
            let length = Int(word(rest, 12))
            guard length <= rest.count - 16 else { break }
            let name = rest.dropFirst(16).prefix(length).prefix { $0 != 0 }
            events.append(
                WatchEvent(folder: Int32(bitPattern: word(rest, 0)), mask: word(rest, 4), name: Array(name)))
            rest = rest.dropFirst(16 + length)
        }
        return events
    }

    /// Four bytes in the machine's order.
    private static func word(_ bytes: ArraySlice<UInt8>, _ offset: Int) -> UInt32 {
        bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset, as: UInt32.self) }
    }
}

import ArchiveModel
import Glibc
import Synchronization

/// A file of the cache that only grows. What a build adds counts when its table says so; the tail that a killed build
/// leaves is never looked at. A build may read back what it has added.
final class StoredFile: Sendable {
    private let path: String
    private let descriptor: Int32
    /// The content as it was when the file was opened.
    private let mapped: MappedBytes?
    private let tail: Mutex<Tail>
    private let failure = Mutex<Int32>(0)

    /// Bytes that are written at once: a call of the system for each value costs more than to copy it.
    private static let atOnce = 1 << 16

    /// What was added last and is not written yet. It stands at `start`.
    private struct Tail {
        var start: Int
        var bytes: [UInt8] = []

        var end: Int { start + bytes.count }
    }

    /// Makes the file where there is none.
    init(_ path: String) throws(SystemError) {
        self.path = path
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o666)
        guard descriptor >= 0 else { throw SystemError(path: path, code: errno) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw SystemError(path: path, refusing: "not a regular file")
        }
        tail = Mutex(Tail(start: Int(status.st_size)))
        mapped = MappedBytes(descriptor, size: Int(status.st_size))
    }

    deinit { close(descriptor) }

    /// An empty file, in the place of what a killed build may have left there.
    static func fresh(_ path: String) throws(SystemError) -> StoredFile {
        unlink(path)
        return try StoredFile(path)
    }

    /// The same file with what was appended to it meanwhile.
    func reopened() throws(SystemError) -> StoredFile {
        try finish()
        return try StoredFile(path)
    }

    /// Bytes, with those that no table names any more.
    var size: Int { tail.withLock { $0.end } }

    /// Writes what is not written yet. Throws the first error of all writing.
    func finish() throws(SystemError) {
        tail.withLock { flush(&$0) }
        if let error { throw error }
    }

    /// The first error of all writing that was done so far, and of `get`.
    var error: SystemError? {
        let code = failure.withLock { $0 }
        return code == 0 ? nil : failed(code)
    }

    /// A file without a name, which is gone with the process. Nil where the system refuses.
    static func nameless(_ path: String) -> StoredFile? {
        let file = try? fresh(path)
        unlink(path)
        return file
    }

    /// Any thread may. What can't be written is told by `finish`.
    func append(_ bytes: [UInt8]) -> StoredPlace {
        StoredPlace(
            offset: bytes.withUnsafeBytes { put($0) }, length: bytes.count, fingerprint: Fingerprint(of: bytes))
    }

    /// The same, without a word of what the bytes are. Gives where they stand.
    func put(_ bytes: UnsafeRawBufferPointer) -> Int {
        let isLarge = bytes.count >= Self.atOnce
        let offset = tail.withLock { tail in
            if tail.bytes.count + bytes.count > Self.atOnce { flush(&tail) }
            let offset = tail.end
            if isLarge { tail.start += bytes.count } else { tail.bytes.append(contentsOf: bytes) }
            return offset
        }
        if isLarge { write(bytes, at: offset) }
        return offset
    }

    private func flush(_ tail: inout Tail) {
        tail.bytes.withUnsafeBytes { write($0, at: tail.start) }
        tail.start = tail.end
        tail.bytes.removeAll(keepingCapacity: true)
    }

    private func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) {
        var written = 0
        while written < bytes.count {
            let count = pwrite(
                descriptor, bytes.baseAddress.map { $0 + written }, bytes.count - written, offset + written)
            if count < 0, errno == EINTR { continue }
            if count <= 0 {
                let code = count == 0 ? EIO : errno
                failure.withLock { $0 = $0 == 0 ? code : $0 }
                break
            }
            written += count
        }
    }

    func append(_ value: some Stored) -> StoredPlace {
        var writer = StoreWriter()
        writer.value(value)
        return append(writer.bytes)
    }

    /// Throws when there is something else. `read` must not keep what it is given.
    func read<Value>(
        _ place: StoredPlace, _ read: (UnsafeRawBufferPointer) throws(StoreDamage) -> Value
    ) throws(StoreDamage) -> Value {
        if let bytes = mapped?.bytes(place.offset, place.length) { return try checked(bytes, place, read) }
        let added = try added(place)
        return try added.span.withUnsafeBufferPointer { bytes throws(StoreDamage) in
            try checked(UnsafeRawBufferPointer(bytes), place, read)
        }
    }

    private func checked<Value>(
        _ bytes: UnsafeRawBufferPointer, _ place: StoredPlace,
        _ read: (UnsafeRawBufferPointer) throws(StoreDamage) -> Value
    ) throws(StoreDamage) -> Value {
        guard place.isOf(bytes) else { throw StoreDamage() }
        return try read(bytes)
    }

    /// What was appended since the file was opened.
    private func added(_ place: StoredPlace) throws(StoreDamage) -> [UInt8] {
        guard place.offset >= 0, place.length >= 0, place.length <= size - place.offset else { throw StoreDamage() }
        let bytes = [UInt8](unsafeUninitializedCapacity: place.length) { buffer, count in
            count = (try? fill(UnsafeMutableRawBufferPointer(buffer), from: place.offset)) ?? 0
        }
        guard bytes.count == place.length else { throw StoreDamage() }
        return bytes
    }

    /// Fills the whole buffer. What can't be read is told by `error`.
    func get(_ buffer: UnsafeMutableRawBufferPointer, from offset: Int) {
        do throws(SystemError) {
            if try fill(buffer, from: offset) < buffer.count { throw failed(EIO) }
        } catch { failure.withLock { $0 = $0 == 0 ? error.code : $0 } }
    }

    /// Fills the buffer with what stands there. Gives the number of bytes: fewer where the file ends.
    func fill(_ buffer: UnsafeMutableRawBufferPointer, from offset: Int) throws(SystemError) -> Int {
        tail.withLock { if offset + buffer.count > $0.start { flush(&$0) } }
        var count = 0
        while count < buffer.count {
            let read = pread(descriptor, buffer.baseAddress.map { $0 + count }, buffer.count - count, offset + count)
            if read < 0, errno == EINTR { continue }
            guard read >= 0 else { throw failed(errno) }
            guard read > 0 else { break }
            count += read
        }
        return count
    }

    func failed(_ code: Int32) -> SystemError { SystemError(path: path, code: code) }

    /// The value that alone stands there.
    func value<Value: Stored>(_ place: StoredPlace) throws(StoreDamage) -> Value {
        try read(place) { bytes throws(StoreDamage) in
            var reader = StoreReader(bytes)
            let value = try Value(from: &reader)
            guard reader.isAtEnd else { throw StoreDamage() }
            return value
        }
    }
}

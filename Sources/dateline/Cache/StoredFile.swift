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
    private let end: Atomic<Int>
    private let failure = Mutex<Int32>(0)

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
        end = Atomic(Int(status.st_size))
        mapped = MappedBytes(descriptor, size: Int(status.st_size))
    }

    deinit { close(descriptor) }

    /// An empty file, in the place of what a killed build may have left there.
    static func fresh(_ path: String) throws(SystemError) -> StoredFile {
        unlink(path)
        return try StoredFile(path)
    }

    /// The same file with what was appended to it meanwhile.
    func reopened() throws(SystemError) -> StoredFile { try StoredFile(path) }

    /// Bytes, with those that no table names any more.
    var size: Int { end.load(ordering: .relaxed) }

    /// The first error of all writing.
    var error: SystemError? {
        let code = failure.withLock { $0 }
        return code == 0 ? nil : failed(code)
    }

    /// Any thread may. What can't be written is told by `error`.
    func append(_ bytes: [UInt8]) -> StoredPlace {
        let place = StoredPlace(
            offset: end.add(bytes.count, ordering: .relaxed).oldValue, length: bytes.count,
            fingerprint: Fingerprint(of: bytes))
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes {
                pwrite(descriptor, $0.baseAddress.map { $0 + written }, bytes.count - written, place.offset + written)
            }
            if count < 0, errno == EINTR { continue }
            if count <= 0 {
                let code = count == 0 ? EIO : errno
                failure.withLock { $0 = $0 == 0 ? code : $0 }
                break
            }
            written += count
        }
        return place
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
        var maker = Fingerprinter()
        maker.add(bytes)
        guard maker.fingerprint == place.fingerprint else { throw StoreDamage() }
        return try read(bytes)
    }

    /// What was appended since the file was opened.
    private func added(_ place: StoredPlace) throws(StoreDamage) -> [UInt8] {
        guard place.offset >= 0, place.length >= 0, place.length <= size - place.offset,
            let bytes = try? bytes(place.offset, place.length), bytes.count == place.length
        else { throw StoreDamage() }
        return bytes
    }

    /// Fewer where the file ends.
    func bytes(_ offset: Int, _ length: Int) throws(SystemError) -> [UInt8] {
        var code: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
            while count < length {
                let read = pread(descriptor, buffer.baseAddress.map { $0 + count }, length - count, offset + count)
                if read < 0, errno == EINTR { continue }
                if read < 0 { code = errno }
                guard read > 0 else { break }
                count += read
            }
        }
        guard code == 0 else { throw failed(code) }
        return bytes
    }

    func failed(_ code: Int32) -> SystemError { SystemError(path: path, code: code) }

    /// Whether what stands there is what was put there.
    func has(_ place: StoredPlace) -> Bool {
        do throws(StoreDamage) {
            try read(place) { _ throws(StoreDamage) in }
            return true
        } catch { return false }
    }

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

import Accessioning
import ArchiveModel
import Glibc
import Testing

@testable import dateline

/// A table is the same whether its rows are made or copied.
@Suite struct TableRowTests {
    private func file(_ number: UInt8, key: Bool = true) -> KnownFile {
        var status = stat()
        status.st_size = Int(number)
        return KnownFile(
            path: "2021/\(number).html", stamp: FileStamp(status), content: Fingerprint(of: [number]),
            key: key ? Fingerprint(of: [1, number]) : nil)
    }

    private func bytes(_ files: [KnownFile], standing old: [UInt8]? = nil) -> [UInt8] {
        var writer = StoreWriter()
        guard let old else {
            writer.rows(TableRows(files), standing: nil)
            return writer.bytes
        }
        old.withUnsafeBytes { writer.rows(TableRows(files), standing: $0) }
        return writer.bytes
    }

    private func read(_ table: [UInt8]) throws -> [KnownFile] {
        try table.withUnsafeBytes { bytes in
            var reader = StoreReader(bytes)
            return try reader.list()
        }
    }

    @Test func rowsThatStandAreCopiedAndOthersMade() throws {
        let old = bytes((0..<9).map { file($0) })
        var rows = try read(old)
        rows[4] = file(44)
        rows.swapAt(0, 8)
        rows.append(file(10, key: false))
        rows.remove(at: 2)
        let made = bytes(rows, standing: old)
        #expect(made == bytes(rows))
        #expect(try read(made).map(\.path) == rows.map(\.path))
    }

    @Test func whatSaysTheSameIsTheOldRow() throws {
        let old = try read(bytes([file(7)]))[0]
        #expect(file(7).kept(as: old) === old)
        #expect(file(7, key: false).kept(as: old).standing == nil)
        #expect(file(8).kept(as: old).standing == nil)
    }

    @Test func aPlaceBeyondTheOldTableIsNotCopied() throws {
        let rows = try read(bytes((0..<3).map { file($0) }))
        #expect(bytes(rows, standing: []) == bytes(rows))
    }
}

import ArchiveModel
import ArchiveTesting
import Testing

@testable import Presswork
@testable import dateline

/// Records for the search are read back from the file they were put into.
@Suite struct KeptRecordsTests {
    /// Its folder is there as long as it is.
    private let archive: Archive

    init() throws { archive = try Archive() }

    private struct Block: Stored {
        let bytes: [UInt8]

        init(_ bytes: [UInt8]) { self.bytes = bytes }
        init(from reader: inout StoreReader) throws(StoreDamage) { bytes = try reader.block() }
        func store(in writer: inout StoreWriter) { writer.block(bytes) }
    }

    /// Of 3,000 values of up to 4,000 bytes, in an order of their own.
    private func places(in file: StoredFile) -> [(place: StoredPlace, bytes: [UInt8])] {
        let values = (0..<3000).map { number in
            let block = Block([UInt8](repeating: UInt8(number % 251), count: number * 37 % 4000))
            return (place: file.append(block), number: number)
        }
        return values.map { value in
            var writer = StoreWriter()
            writer.block([UInt8](repeating: UInt8(value.number % 251), count: value.number * 37 % 4000))
            return (value.place, writer.bytes)
        }.sorted { $0.place.offset % 65_536 < $1.place.offset % 65_536 }
    }

    @Test func aWindowReadsWhatStandsAnywhere() throws {
        let file = try StoredFile.fresh(archive.path + "/values")
        var window = StoredWindow(file)
        for (place, bytes) in places(in: file) {
            var read: [UInt8] = []
            try window.read(place) { read = Array($0) }
            #expect(read == bytes)
        }
    }

    @Test func whatThisProcessHasAddedIsReadBack() throws {
        let file = try StoredFile.fresh(archive.path + "/values")
        for (place, bytes) in places(in: file).prefix(50) {
            #expect(try file.read(place) { Array($0) } == bytes)
            #expect(file.has(place))
            #expect(try file.reopened().has(place))
        }
    }

    @Test func aRecordThatIsGoneIsAnErrorAndNoIndexWithoutIt() throws {
        let file = try StoredFile.fresh(archive.path + "/values")
        let place = StoredPlace(offset: 100, length: 8, fingerprint: Fingerprint(of: []))
        #expect(!file.has(place))
        let kept = KeptRecords([.none, .stored(place)], in: file)
        kept.records.pass { _, _ in Issue.record("there is none") }
        #expect(kept.error?.reason == "the disk reported an error")
    }
}

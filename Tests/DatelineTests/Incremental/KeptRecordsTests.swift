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
            #expect(try file.reopened().read(place) { Array($0) } == bytes)
        }
    }

    @Test func aRecordThatIsGoneIsAnErrorAndNoIndexWithoutIt() throws {
        let file = try StoredFile.fresh(archive.path + "/values")
        let place = StoredPlace(offset: 100, length: 8, fingerprint: Fingerprint(of: []))
        var window = StoredWindow(file)
        #expect(!window.check(place) { _ in Issue.record("there is none") })
        let kept = KeptRecords([.none, .stored(place)], in: file)
        kept.records.pass { _, _ in Issue.record("there is none") }
        #expect(kept.error?.reason == "the disk reported an error")
    }

    @Test func pairsThatWerePutAsideAreReadBack() throws {
        let file = try #require(StoredFile.nameless(archive.path + "/aside"))
        #expect(try FolderNames.list(archive.path).isEmpty)
        let articles: [SearchedArticle?] = [searched(record("the lake by the sea"), in: file, isDamaged: false)]
        let found = FoundRecords(articles[...], in: file, aside: file) { _ in nil }
        var read: [UInt32] = []
        for (part, pieces) in found.pairs.pieces.enumerated() {
            for piece in pieces {
                piece.place.read(from: file) { pairs in
                    read += pairs.map { UInt32(piece.unpacked($0, ofPart: part) >> 32) }
                }
            }
        }
        #expect(read.sorted() == record("the lake by the sea").pairs.sorted())
        #expect(file.error == nil)
        PartedPairs.Piece.Place.stored(offset: file.size, count: 1).read(from: file) { _ in }
        #expect(file.error?.reason == "the disk reported an error")
    }

    private func record(_ text: String) -> SearchRecord {
        var words = ArticleWords()
        Array(text.utf8).withUnsafeBufferPointer { words.add($0) }
        return words.record()
    }

    /// As the cache has it, and as its fingerprint says that it should not be.
    private func searched(_ record: SearchRecord, in file: StoredFile, isDamaged: Bool) -> SearchedArticle {
        var place = file.append(record)
        if isDamaged {
            place = StoredPlace(offset: place.offset, length: place.length, fingerprint: Fingerprint(of: [1]))
        }
        return SearchedArticle(record: nil, place: place, files: [])
    }

    @Test func aRecordThatIsAnotherIsGatheredAgain() throws {
        let file = try StoredFile.fresh(archive.path + "/values")
        let (lake, sea) = (record("the lake"), record("by the sea"))
        let articles = [searched(lake, in: file, isDamaged: false), nil, searched(lake, in: file, isDamaged: true)]
        let found = FoundRecords(articles[...], in: file, aside: nil) { $0 == 2 ? sea : nil }
        #expect(found.stored[0] == articles[0]?.place && found.stored[1] == nil)
        // The one that was made in its place is in the cache now.
        let place = try #require(found.stored[2])
        let again: SearchRecord = try file.value(place)
        #expect(again.pairs == sea.pairs)
        #expect(found.pairs.counts.total == 3)
    }
}

import ArchiveModel
import ArchiveTesting
import Testing

@testable import dateline

/// What a build adds to a file of its cache is written many values at a time.
@Suite struct StoredFileTests {
    /// Its folder is there as long as it is.
    private let archive: Archive

    init() throws { archive = try Archive() }

    /// Some as large as what is written at once, and larger.
    private static let values = [100, 70_000, 3, 65_536, 40_000, 40_000, 0, 65_535, 9].enumerated().map {
        [UInt8](repeating: UInt8($0 + 0x41), count: $1)
    }

    @Test func allThatWasAddedStandsInAFinishedFile() throws {
        let file = try StoredFile.fresh(archive.path + "/values")
        var all: [UInt8] = []
        for value in Self.values {
            #expect(file.append(value).offset == all.count)
            all += value
            #expect(file.size == all.count)
        }
        try file.finish()
        #expect(try Array(archive.text("values").utf8) == all)
        try file.finish()
        let last = Array("behind".utf8)
        #expect(file.append(last).offset == all.count)
        #expect(try Array(archive.text("values").utf8) == all)
        try file.finish()
        #expect(try Array(archive.text("values").utf8) == all + last)
    }

    @Test func aFileGoesOnBehindWhatItHeld() throws {
        try archive.file("values", "before")
        let file = try StoredFile(archive.path + "/values")
        let place = file.append(Array("behind".utf8))
        #expect(place.offset == 6)
        #expect(try file.read(place) { Array($0) } == Array("behind".utf8))
        #expect(try archive.text("values") == "beforebehind")
    }

    @Test func workersAddSideBySide() async throws {
        let file = try StoredFile.fresh(archive.path + "/values")
        let places = await Workers(jobs: 4).map(3000) { number in
            let place = file.append([UInt8](repeating: UInt8(number % 251), count: number * 37 % 4000))
            // Another's values lie before and behind it, written or not.
            if number % 7 == 0 { #expect((try? file.read(place) { $0.count }) == place.length) }
            return place
        }
        #expect(file.size == places.reduce(0) { $0 + $1.length })
        for (number, place) in places.enumerated() {
            let bytes = try file.read(place) { Array($0) }
            #expect(bytes == [UInt8](repeating: UInt8(number % 251), count: number * 37 % 4000))
        }
    }
}

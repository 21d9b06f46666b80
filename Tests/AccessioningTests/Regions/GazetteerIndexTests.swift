import ArchiveModel
import Testing

@testable import Accessioning

/// `index-gazetteer.py` has to be run again when the table has changed.
@Test func theIndexHasEveryNameOfTheTable() {
    let gazetteer = Gazetteer.shared
    var lines = 0
    for line in RegionTable.bytes(of: "gazetteer.tsv").split(separator: 0x0A) {
        let name = Array(line.prefix { $0 != 0x09 })
        let words = name.split(separator: 0x20)
        lines += 1
        let isThere = name.withUnsafeBufferPointer { name in
            var hashes: [NameHash] = []
            for word in words {
                var hash = hashes.last ?? NameHash()
                hash.append(name, word.startIndex..<word.endIndex)
                hashes.append(hash)
            }
            guard let first = hashes.first, let last = hashes.last else { return false }
            return holds(last)
                && (words.count > 6 || gazetteer.longestName(after: first) >= words.count)
                && (words.count > 1 || gazetteer.mayBeName(first))
                && (words.count < 2 || gazetteer.mayBegin(with: hashes[1]))
                && gazetteer.mayHoldForm(name, 0..<name.count, isWide: false)
                && gazetteer.mayHoldForm(name, 0..<name.count, isWide: true)
        }
        #expect(isThere, "the index is of another table: \(String(decoding: name, as: UTF8.self))")
        if !isThere { return }
    }
    #expect(lines > 70_000)
}

/// Some place has the hash's tag.
private func holds(_ hash: NameHash) -> Bool {
    let index = GazetteerIndex(RegionTable.bytes(of: "gazetteer.index"))
    var place = GazetteerIndex.place(of: hash)
    while let line = index.line(at: place) {
        if line.hasTag(of: hash) { return true }
        place = GazetteerIndex.place(behind: place)
    }
    return false
}

@Test func bytesOfAnotherLengthAreNoIndex() {
    let index = GazetteerIndex(UnsafeBufferPointer(start: nil, count: 0))
    #expect(index.longestName(after: NameHash()) == 0 && index.line(at: 12) == nil)
}

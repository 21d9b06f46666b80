import Accessioning
import ArchiveModel
import Glibc
import Testing

@testable import dateline

/// Each file is found by its address alone, wherever it is thought to stand.
@Suite struct KnownFilesTests {
    private let files = (0..<1000).map { number in
        KnownFile(path: "2021/\(number).html", stamp: FileStamp(stat()), content: Fingerprint(of: []))
    }

    @Test func eachIsFoundAndNoOther() {
        let known = KnownFiles(files)
        for (number, file) in files.enumerated() {
            #expect(known[file.path] === file)
            for near in [number, number + 1, 5000] { #expect(known.file(file.path, near: near) === file) }
        }
        for path in ["", "2021", "2021/1000.html", "2021/1.htm"] {
            #expect(known[path] == nil && known.file(path, near: 1) == nil)
        }
        #expect(KnownFiles([])["2021/1.html"] == nil)
    }

    @Test func severalAreFoundTogetherOrNone() {
        let known = KnownFiles(files)
        #expect(known.files(["2021/7.html", "2021/3.html"])?.map(\.path) == ["2021/7.html", "2021/3.html"])
        #expect(known.files(["2021/7.html", "2022/3.html"]) == nil)
        #expect(known.files([])?.isEmpty == true)
    }
}

import Foundation
import Testing

@testable import Accessioning
@testable import ArchiveModel

/// Folder of sample captures beside the package; nil where there is none.
private let samples: String? = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../../..")
    let shared = ProcessInfo.processInfo.environment["DATELINE_SHARED"] ?? root.appendingPathComponent("shared").path
    let folder = shared + "/corpus/articles"
    return FileManager.default.fileExists(atPath: folder) ? folder : nil
}()

@Test(
    .enabled(if: samples != nil, "needs the sample captures: set DATELINE_SHARED"),
    arguments: [
        ("000_two-gauges.txt", "2015-11~"),
        ("001_glacier-station.txt", "2021-07-31/.."),
        ("002_wild-apples.txt", "2016-12/.."),
        ("003_who-cancelled-the-ferry.txt", "2022-10-21/.."),
        ("004_will-the-canal-be-lined.txt", "2021-04-28/.."),
        ("009_correction-library-hours.txt", nil),
    ] as [(String, String?)])
func theSamplesAreDatedByTheirLatestEvents(file: String, expected: String?) throws {
    let bytes = try Array(Data(contentsOf: URL(fileURLWithPath: (samples ?? "") + "/" + file)))
    let source = CapturedSource(path: file, bytes: bytes, digest: 0)
    let printed = DateGrammar.dates(in: source, 0..<bytes.count)
    #expect(
        LatestEventRule.claims(
            in: CapturedText(source), printed: printed, language: LanguageRule.claims(CapturedText(source)).first?.value
        ).first?.value.edtf == expected)
}

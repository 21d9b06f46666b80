import Accessioning
import ArchiveModel
import ArchiveTesting
import Testing

@testable import dateline

/// What is asked of the system beforehand is what it would say later.
@Test func aSurveyKnowsTheFilesThatAreThere() async throws {
    let archive = try Archive()
    try archive.file("site/a.html", "here")
    try archive.file("site/b.html", "here, too")
    let folder = try OpenFolder(archive.path + "/site")
    let stamp = try #require(folder.stamp("a.html"))
    let files = ["a.html", "b.html", "c.html"].map {
        KnownFile(path: $0, stamp: stamp, content: Fingerprint(of: []))
    }
    let survey = await SiteSurvey(files, in: folder, Workers(jobs: 2))
    #expect(survey.stamp(files[0]) == stamp)
    #expect(survey.stamp(files[1]) == folder.stamp("b.html"), "it is another file than is known")
    #expect(survey.stamp(files[1]) != stamp)
    #expect(survey.stamp(files[2]) == nil, "it isn't there")
}

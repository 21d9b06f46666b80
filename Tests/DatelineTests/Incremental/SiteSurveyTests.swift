import Accessioning
import ArchiveModel
import ArchiveTesting
import Testing

@testable import dateline

/// What is asked of the system beforehand is what it would say later, and no more.
@Test func aSurveyKnowsTheFilesThatAreThere() throws {
    let archive = try Archive()
    try archive.file("site/a.html", "here")
    try archive.file("site/b.html", "here, too")
    let folder = try OpenFolder(archive.path + "/site")
    let stamp = try #require(folder.stamp("a.html"))
    let files = ["a.html", "b.html", "c.html"].map {
        KnownFile(path: $0, stamp: stamp, content: Fingerprint(of: []))
    }
    let survey = SiteSurvey([files[0], files[2]], in: folder)
    #expect(survey.stamp(files[0]) == stamp)
    #expect(survey.stamp(files[1]) == nil, "nobody asked for it")
    #expect(survey.stamp(files[2]) == nil, "it isn't there")
}

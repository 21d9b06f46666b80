import ArchiveTesting
import Testing

@Test(arguments: ["own-templates", "defaults"])
func aGoldenSiteIsBuiltAsItWas(_ name: String) throws {
    let difference = try GoldenSite(name).difference()
    #expect(difference == nil, "DATELINE_UPDATE_GOLDEN=1 takes the new site as right:\n\(difference ?? "")")
}

@Test func aDifferenceShowsTheFirstLinesThatDiffer() throws {
    let archive = try Archive().file("old/a.html", "one\ntwo\nthree\n").file("old/b.html", "b")
    try archive.file("new/a.html", "one\n2\nthree\n").file("new/c.html", "c")
    let words = """
        a.html
          at line 2:
          - two
          - three
          -\u{20}
          + 2
          + three
          +\u{20}
        b.html: missing
        c.html: not expected
        """
    #expect(try archive.tree("new").difference(from: archive.tree("old")) == words)
}

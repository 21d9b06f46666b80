import ArchiveTesting
import Testing

private let capture = """
    Press Release

    A Weather Station Returns

    By Jane Roe

    12 March 2021

    The station on the ridge has been put up again, and the first readings were sent to the valley on Friday.

    """

@Test func explainTellsEachValueWithItsEvidence() throws {
    let run = try Archive().seed("station.txt", capture).run("explain", "seeds/station.txt")
    let difference = try GoldenText("explain-station.txt").difference(from: run.output)
    #expect(run.exitCode == 0 && difference == nil, "\(difference ?? "")")
}

@Test func explainTakesAPathInAnyForm() throws {
    let archive = try Archive().seed("x/station.txt", capture)
    let whole = try archive.run("explain", "x/station.txt").output
    for path in ["seeds/x/station.txt", "./seeds/x/station.txt", archive.path + "/seeds/x/station.txt"] {
        #expect(try archive.run("explain", path).output == whole)
    }
    let rooted = try archive.run("explain", "--root", archive.path, "seeds/x/station.txt").output
    #expect(rooted.contains("title: A Weather Station Returns\n"))
    #expect(whole.hasPrefix("seeds/x/station.txt\n\ntitle: A Weather Station Returns\n"))
}

@Test func explainNamesTheNearestSeedForOneThatIsNotThere() throws {
    let run = try Archive().seed("station.txt", capture).run("explain", "statoin.txt")
    #expect(run.errors == "seeds: error: no seed is called 'statoin.txt'; did you mean 'station.txt'?\n")
    #expect(run.exitCode == 1 && run.output.isEmpty)
}

@Test func explainTellsWhySeedsAreHeldBack() throws {
    let run = try Archive().seed("a.txt", "").run("explain", "a.txt")
    #expect(run.errors == "seeds/a.txt: error: holds no text, so there is nothing to publish\n" && run.exitCode == 1)
}

@Test func aDraftCanBeExplained() throws {
    let run = try Archive().seed("a.txt", "---\ndraft: true\n---\n" + capture).run("explain", "a.txt")
    #expect(run.exitCode == 0 && run.output.contains("title: A Weather Station Returns\n"))
}

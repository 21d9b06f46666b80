import ArchiveTesting
import Testing

@Test func frontMatterWithoutAnEndHoldsTheSeedBack() throws {
    let words = """
        seeds/b.txt:1:1: error: the front matter that begins here has no end; close it with a line of '---'
          1 | ---
            | ^^^

        """
    #expect(try SoundArchive.heldBack("---\ntitle: x\ntext\n") == words)
}

@Test func brokenYAMLIsToldWithTheParsersPlace() throws {
    let words = """
        seeds/b.txt:3:5: error: not YAML: did not find expected ',' or ']'
          3 | date: 2
            |     ^

        """
    #expect(try SoundArchive.heldBack("---\ntitle: [x\ndate: 2\n---\ntext\n") == words)
}

@Test func aKeyGivenTwiceHoldsTheSeedBack() throws {
    let words = try SoundArchive.heldBack("---\ntitle: a\ntitle: b\n---\ntext\n")
    #expect(words.hasPrefix("seeds/b.txt:2:1: error: the key 'title' is given twice\n"), "\(words)")
}

@Test func aDayThatIsNotInTheCalendarHoldsTheSeedBack() throws {
    let words = """
        seeds/b.txt:3:7: error: there is no 30 February 2021
          3 | date: 2021-02-30
            |       ^^^^^^^^^^

        """
    #expect(try SoundArchive.heldBack("---\ntitle: X\ndate: 2021-02-30\n---\ntext\n") == words)
}

@Test func anUnknownKeyIsToldWithTheOneThatWasMeant() throws {
    let words = """
        seeds/b.txt:3:1: warning: no key is named 'regoins'; did you mean 'regions'?
          3 | regoins: KZ
            | ^^^^^^^
        seeds/b.txt:4:1: warning: no key is named 'weather'
          4 | weather: fair
            | ^^^^^^^

        """
    #expect(try SoundArchive.published("---\ntitle: X\nregoins: KZ\nweather: fair\n---\ntext\n") == words)
}

@Test func anUnknownRegionIsToldWithTheOneThatWasMeant() throws {
    let words = """
        seeds/b.txt:2:9: warning: no region is called 'Kazakstan'; did you mean 'Kazakhstan'?
          2 | region: Kazakstan
            |         ^^^^^^^^^

        """
    #expect(try SoundArchive.published("---\nregion: Kazakstan\n---\nA Title\n\ntext\n") == words)
}

@Test func yamlFiftyDeepIsNotLetNearTheParser() throws {
    let value = String(repeating: "[", count: 50) + String(repeating: "]", count: 50)
    let words = """
        seeds/b.txt:2:1: error: nested more than 12 deep
          2 | title: \(value)
            | ^

        """
    #expect(try SoundArchive.heldBack("---\ntitle: \(value)\n---\ntext\n") == words)
}

@Test func aliasesOfAliasesEndInAFinding() throws {
    var yaml = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...8 {
        let alias = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
        yaml += "a\(level): &a\(level) [\(alias)]\n"
    }
    let words = try SoundArchive.heldBack("---\n\(yaml)---\ntext\n")
    #expect(words.hasPrefix("seeds/b.txt:2:1: error: more than 50000 values\n"), "\(words)")
}

@Test func aSupplementWithoutItsSeedIsTold() throws {
    let archive = try SoundArchive.built()
    let run = try archive.seed("b.meta.yml", "title: B\n").run("build")
    let words =
        "seeds/b.meta.yml: warning: no seed has this name; wells.meta.yml stands beside wells.txt or wells.md\n"
    #expect(run.errors == words && run.exitCode == 0)
}

@Test func aFaultInASupplementHoldsItsSeedBack() throws {
    let words = try SoundArchive.heldBack {
        try $0.seed("b.txt", "B\n\ntext\n").seed("b.meta.yml", "date: 2021-13\n")
    }
    #expect(words.hasPrefix("seeds/b.meta.yml:1:7: error: "), "\(words)")
}

import ArchiveTesting
import Testing

/// The fields and kinds asked for one seed, with their grounds.
private func asked(_ text: String, authorities: String = "", _ fields: String...) throws -> [String] {
    let archive = try Archive().seed("a.txt", text).file("authorities.yml", authorities)
    let run = try archive.run("review", arguments: fields.flatMap { ["--field", $0] })
    return run.output.split(separator: "\r\n").dropFirst().map {
        $0.split(separator: ",", omittingEmptySubsequences: false).dropFirst(2).prefix(5).joined(separator: ",")
    }
}

@Test func aPlaceThatNoGazetteerHasIsAskedFor() throws {
    let text = "The Wells\n\nQWXORT, 12 March 2021 – The wells of the valley were opened, and the water was good.\n"
    #expect(try asked(text, "dateline_place") == ["dateline_place,unrecognised,Qwxort,stated,not in the gazetteer"])
    let known = text.replacing("QWXORT", with: "ALMATY")
    #expect(try asked(known, "dateline_place") == [])
}

@Test func namesAreAskedForOnlyWhereAuthoritiesAreKept() throws {
    #expect(try asked(ReviewArchive.undated, "authors") == [])
    let listed = "authors:\n  - heading: Roe, J.\n    variants: [Jane Roe]\n"
    #expect(try asked(ReviewArchive.undated, authorities: listed, "authors") == [])
    let other = "authors:\n  - heading: Ann Poe\n"
    let row = "authors,unrecognised,Jane Roe,stated,no authority record"
    #expect(try asked(ReviewArchive.undated, authorities: other, "authors") == [row])
}

@Test func whatTheArchiveDecidesIsNotAskedFor() throws {
    let text = "The Dam\n\nBy Ann Poe\n\n05/11/2015\n\nThe dam is high.\n"
    let row = "date,ambiguous,2015-11-05?,stated,\"or 2015-05-11"
    #expect(try asked(text, "date") == [row])
    #expect(try asked(text + "\nIt was begun on 25/11/2014.\n", "date") == [])
}

@Test func explainTellsWhatDecidedDayAndMonth() throws {
    let text = "The Dam\n\nBy Ann Poe\n\n05/11/2015\n\nThe dam is high.\n"
    let alone = try Archive().seed("a.txt", text).run("explain", "a.txt").output
    #expect(alone.contains("(nothing says whether the day or the month stands first; if the month, 2015-05-11)\n"))
    let archive = try Archive().seed("a.txt", text).seed("b.txt", "B\n\nBy Ann Poe\n\n11/25/2014\n\nText.\n")
    let decided = try archive.run("explain", "a.txt").output
    #expect(decided.contains("date: 2015-05-11 (11 May 2015)\n"))
    #expect(decided.contains("(the month stands first, as this archive writes it; else 2015-11-05)\n"))
}

@Test func aTickOnAnAmbiguousDayTakesTheDoubtAway() throws {
    let archive = try Archive().seed("a.txt", "The Dam\n\nBy Ann Poe\n\n05/11/2015\n\nThe dam is high.\n")
    #expect(try ReviewArchive.take(archive, "a.txt,date,ok,\n").exitCode == 0)
    #expect(try archive.text("seeds/a.meta.yml") == "date: 2015-11-05\n")
}

@Test func aStrangeNameIsAskedForOnceAndKnownWhenAnEditorHasSuppliedIt() throws {
    let archive = try ReviewArchive.made().seed("b.txt", ReviewArchive.undated.replacing("Wells", with: "Dams"))
        .file("authorities.yml", "authors:\n  - heading: Ann Poe\n")
    let names = try archive.run("review", "--question", "unrecognised").output.split(separator: "\r\n")
    #expect(names.count == 2 && names[1].hasPrefix("a.txt,3,authors,unrecognised,Jane Roe,stated,"))
    #expect(names[1].contains(",\"no authority record, in 2 articles\","))
    #expect(try ReviewArchive.take(archive, "a.txt,authors,ok,\n").exitCode == 0)
    #expect(try archive.run("review", "--question", "unrecognised").lines.count == 1)
}

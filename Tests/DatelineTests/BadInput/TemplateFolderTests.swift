import ArchiveTesting
import Testing

@Test func anUnknownNameInATemplateIsRefused() throws {
    let words = """
        templates/front.mustache:1:7: error: no field named 'heding' here; did you mean 'heading'?
          1 | <h1>{{heding}}</h1>
            |       ^^^^^^

        """
    #expect(try SoundArchive.refused { try $0.template("front", "<h1>{{heding}}</h1>\n") } == words)
}

@Test func aMissingPartialIsRefused() throws {
    let words = """
        templates/front.mustache:1:9: error: no partial named 'rwo'; did you mean 'row'?
          1 | <h1>{{> rwo}}</h1>
            |         ^^^

        """
    #expect(try SoundArchive.refused { try $0.template("front", "<h1>{{> rwo}}</h1>\n") } == words)
}

@Test func aPartialThatIncludesItselfIsRefused() throws {
    let words = """
        templates/partials/row.mustache:1:5: error: 'row' includes itself without end
          1 | {{> row}}
            |     ^^^

        """
    #expect(try SoundArchive.refused { try $0.template("partials/row", "{{> row}}\n") } == words)
}

@Test func aTemplateThatIsNotUTF8IsRefused() throws {
    let words = "templates/front.mustache:1:2: error: the byte 0xFF is not UTF-8; convert the file to UTF-8\n"
    #expect(try SoundArchive.refused { try $0.file("templates/front.mustache", bytes: [0x61, 0xFF]) } == words)
}

@Test func aTemplateOfTheArchiveTakesThePlaceOfTheBuiltInOne() throws {
    let archive = try SoundArchive.built()
    try archive.template("front", "{{heading}}: {{articles}}\n").file("templates/assets/own.css", "p{}")
    #expect(try archive.run("build").exitCode == 0)
    #expect(try archive.text("output/index.html") == "Archive: 1 article\n")
    #expect(try archive.text("output/assets/own.css") == "p{}")
}

@Test func aMisspeltTemplateIsTold() throws {
    let archive = try SoundArchive.built()
    try archive.template("fron", "x\n")
    let words =
        "templates/fron.mustache: warning: no page is printed with this template; did you mean 'front.mustache'?\n"
    #expect(try archive.run("build").errors == words)
}

@Test func aPartialThatNothingCallsIsTold() throws {
    let archive = try SoundArchive.built()
    try archive.template("partials/colophon", "<p>x</p>\n")
    let words =
        "templates/partials/colophon.mustache: warning: no template calls this partial; '{{> colophon}}' does\n"
    #expect(try archive.run("build").errors == words)
    try archive.template("front", "{{> colophon}}\n")
    #expect(try archive.run("build").errors.isEmpty)
}

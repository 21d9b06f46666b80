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

/// The built-in file would else be printed with, and nobody would know why.
@Test func aTemplateThatIsALinkIsTold() throws {
    let archive = try SoundArchive.built()
    try archive.file("mine", "x\n").folder("templates").link("templates/front.mustache", to: "../mine")
    let words =
        "templates/front.mustache: warning: a link or no regular file, which is not read; put the file itself here\n"
    let run = try archive.run("build")
    #expect(run.errors == words && run.exitCode == 0)
}

@Test func anAssetWhoseNameIsNoAddressIsTold() throws {
    let archive = try SoundArchive.built()
    try archive.file("templates/assets/a\nb.css", "p{}").file("templates/assets/c d?.css", "p{}")
    let words =
        "templates/assets/a\\x0ab.css: warning: this name can't be an address, so the file is not read; rename it\n"
    let run = try archive.run("build")
    #expect(run.errors == words && run.exitCode == 0)
    #expect(archive.exists("output/assets/c d?.css"))
}

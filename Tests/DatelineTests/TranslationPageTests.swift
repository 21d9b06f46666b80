import ArchiveTesting
import Testing

private let russian = "---\ntitle: Лодка\nlang: ru\n---\nОдна лодка.\n\nДругая лодка.\n"

private func archive(_ english: String) throws -> Archive {
    let head = "---\ntitle: The Boat\nlang: en\ntranslation_of: ru.md\n---\n"
    let archive = try Archive().seed("ru.md", russian).seed("en.md", head + english)
    let run = try archive.run("build")
    try #require(run.exitCode == 0 && run.errors.isEmpty, "\(run.errors)")
    return archive
}

@Test func aTranslationStandsBesideItsOriginalBlockByBlock() throws {
    let archive = try archive("One boat.\n\nAnother boat.\n")
    let page = try archive.text("output/undated/the-boat.parallel.html")
    let row = """
        <div>
        <div class="text" lang="ru" dir="ltr">
        <p>Одна лодка.</p>

        </div>
        <div class="text" lang="en" dir="ltr">
        <p>One boat.</p>

        </div>
        </div>
        """
    #expect(page.contains(row) && page.contains("<meta name=\"robots\" content=\"noindex\">"))
    for article in ["the-boat", "лодка"] {
        let text = try archive.text("output/undated/\(article).html")
        #expect(text.contains("href=\"../undated/the-boat.parallel.html\""))
        #expect(text.contains("<link rel=\"alternate\" hreflang=\"ru\" href=\"../undated/%D0%BB"))
        #expect(text.contains("<link rel=\"alternate\" hreflang=\"en\" href=\"../undated/the-boat.html\">"))
    }
}

@Test func textsOfDifferentLengthStandSideBySideAsAWhole() throws {
    let page = try archive("One.\n\nTwo.\n\nThree.\n\nFour.\n").text("output/undated/the-boat.parallel.html")
    #expect(page.contains("<p>Одна лодка.</p>\n<p>Другая лодка.</p>"))
}

@Test func aSignOffOnOneSideAloneStandsInARowOfItsOwn() throws {
    let page = try archive("One boat.\n\nAnother boat.\n\nOsh, Jane Roe\n").text(
        "output/undated/the-boat.parallel.html")
    #expect(page.ranges(of: "<div class=\"text\"").count == 6)
}

@Test func aTranslationOfNothingHasNoPage() throws {
    let archive = try Archive().seed("en.md", "---\ntitle: The Boat\ntranslation_of: none.md\n---\nText of it.\n")
    #expect(try archive.run("build").exitCode == 0)
    #expect(!archive.exists("output/undated/the-boat.parallel.html"))
}

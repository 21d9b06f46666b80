import ArchiveTesting
import Testing

@Test func aLineOfTheListHasEveryKeyInItsOrder() throws {
    let archive = try Archive().seed(
        "letters/wells.md",
        """
        ---
        title: The "Wells"
        kicker: Letters
        authors: [{name: Jane Roe, role: Editor}, {name: Well Board, kind: organisation}]
        date: 2021-03
        updated: 2021-04-02
        dateline_place: Osh
        regions: [KG, "143"]
        regions_also: Uzbekistan
        lang: en
        translated: true
        publication: Water & Stone
        issue: 7
        ---
        Text.
        """)
    let line = #"""
        {"id":"letters/wells.md","source":"letters/wells.md","title":"The \"Wells\"","kicker":"Letters",\#
        "authors":[{"name":"Jane Roe","kind":"person","role":"Editor","record":"jane-roe"},\#
        {"name":"Well Board","kind":"organisation","role":null,"record":"well-board"}],"date":"2021-03",\#
        "date_basis":"front-matter.date","updated":"2021-04-02","dateline_place":"Osh","regions":["KG","143"],\#
        "regions_also":["UZ"],"lang":"en","translated":true,"publication":"Water & Stone","issue":"7",\#
        "permalink":"2021/03/the-wells.html"}

        """#
    #expect(try archive.run("list", "--format", "jsonl").output == line)
}

@Test func whatIsNotKnownIsNullOrEmpty() throws {
    let line = #"""
        {"id":"a","source":"a.txt","title":null,"kicker":null,"authors":[],"date":null,"date_basis":null,\#
        "updated":null,"dateline_place":null,"regions":[],"regions_also":[],"lang":null,"translated":false,\#
        "publication":null,"issue":null,"permalink":"undated/7.html"}

        """#
    #expect(try Archive().seed("a.txt", "7\n").run("list", "--format", "jsonl").output == line)
}

@Test func theListIsInDateOrderAndFitForPeople() throws {
    let archive = try Archive().seed("a.txt", "---\ndate: 2021-03-12\nregion: KG\n---\nSecond\n\nBy Jane Roe\n")
    try archive.seed("b.txt", "---\ndate: 2020\n---\nFirst\n").seed("c.txt", "Last\n")
    let text = """
        2020                    First  b.txt
        2021-03-12      KG      Second  Jane Roe  a.txt
        undated                 Last  c.txt

        """
    #expect(try archive.run("list").output == text)
}

@Test func draftsAreListedOnRequest() throws {
    let archive = try Archive().seed("a.txt", "First\n").seed("b.txt", "---\ndraft: yes\n---\nSecond\n")
    #expect(try archive.run("list").lines.count == 1)
    #expect(try archive.run("list", "--drafts").lines.count == 2)
    #expect(try archive.run("build").lines[0] == "2 seeds read, 1 article published, 1 draft left out")
}

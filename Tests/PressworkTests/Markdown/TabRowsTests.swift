import Testing

@testable import Presswork

/// What a plain text parts with tabs is shown as the table it is.
@Suite struct TabRowsTests {
    private func plain(_ text: String) -> String { html(text, path: "a.txt") }

    @Test func linesOfAsManyTabsAreRows() {
        #expect(
            plain("District\tCases\nHull\t12\nYork\t*144*")
                == """
                <div class="table" role="region" tabindex="0" aria-label="Table 1"><table>
                <tbody>
                <tr><td>District</td><td>Cases</td></tr>
                <tr><td>Hull</td><td>12</td></tr>
                <tr><td>York</td><td><em>144</em></td></tr>
                </tbody>
                </table></div>

                """)
    }

    @Test(arguments: ["A\tb", "A\tb\nC", "A\tb\nC\td\te", "A\tb\n*C\td*", "- A\tb\n  C\td"])
    func allOtherTabsAreSpaces(_ text: String) { #expect(!plain(text).contains("<table")) }

    @Test func inMarkdownATableIsWrittenWithBars() { #expect(!html("A\tb\nC\td").contains("<table")) }

    @Test func anEmptyCellKeepsItsColumn() {
        #expect(plain("A\t\tb\nC\td\te").contains("<td>A</td><td></td><td>b</td>"))
    }

    @Test func emptyCellsAtTheEndsKeepTheirColumns() {
        let page = plain("\t2010\t2011\nHull\t12\t\nYork\t\t3")
        #expect(page.contains("<tr><td></td><td>2010</td><td>2011</td></tr>"))
        #expect(page.contains("<tr><td>Hull</td><td>12</td><td></td></tr>"))
        #expect(page.contains("<tr><td>York</td><td></td><td>3</td></tr>"))
    }

    @Test func indentationIsNoColumn() {
        #expect(plain("\tA\tb\n\tC\td").contains("<tr><td>A</td><td>b</td></tr>"))
        #expect(!plain("\tOne day\n\tthe sea").contains("<table"))
    }

    @Test func aCellIsNoMarkup() { #expect(plain("<b>\t&\nC\td").contains("<td>&lt;b&gt;</td><td>&amp;</td>")) }

    @Test func whatStandsAroundTheRowsStaysAsItIs() {
        let page = plain("Before.\n\nA\tb\nC\td\n\nAfter[^1].\n\n[^1]: E\tf\n    G\th")
        #expect(page.hasPrefix("<p>Before.</p>\n<div"))
        #expect(page.contains("</div>\n<p>After<sup>") && page.contains("doc-backlink"))
    }

    @Test func aRowFromTheRightSaysSo() {
        #expect(plain("مدينة\tعدد\nبغداد\tسبعة").contains("<table dir=\"rtl\" lang=\"ar\">"))
    }

    @Test func theWordsAreSoughtAsTheyWere() {
        let pressed = press("A\tb\nC\td", path: "a.txt").value
        #expect(String(decoding: pressed.plainText, as: UTF8.self) == "A b C d")
    }

    @Test func veryWideRowsStayWords() {
        let row = Array(repeating: "x", count: 400).joined(separator: "\t")
        #expect(!plain(row + "\n" + row).contains("<table"))
    }
}

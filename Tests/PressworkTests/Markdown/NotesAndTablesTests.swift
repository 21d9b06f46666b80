import Testing

@testable import Presswork

@Test func notesLeadThereAndBack() {
    let outcome = press("a[^x] b[^x]\n\n[^x]: note", idPrefix: "p-")
    #expect(outcome.value.hasFootnotes)
    let page = String(decoding: outcome.value.html, as: UTF8.self)
    #expect(page.contains("<a href=\"#p-fn_1\" id=\"p-fnref_1\" role=\"doc-noteref\" aria-label=\"Note 1\">1</a>"))
    #expect(page.contains("id=\"p-fnref_1_2\""))
    #expect(page.contains("<li id=\"p-fn_1\"><p>note <a href=\"#p-fnref_1\" role=\"doc-backlink\""))
}

@Test func aDefinitionThatNobodyRefersToIsPrinted() {
    #expect(html("a\n\n[^x]: lost?") == "<p>a</p>\n<p>[^x]: lost?</p>\n")
    #expect(html("[Source]: the-paper").contains("[Source]: the-paper"))
    #expect(html("[a]\n\n[a]: http://x.example/").contains("href=\"http://x.example/\""))
}

@Test func tablesAreRegionsWithHeadedColumns() {
    let page = html("| a | |\n|--:|:-:|\n| b | c |")
    #expect(
        page.hasPrefix("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"Table 1\"><table>\n<thead>"))
    #expect(page.contains("<th scope=\"col\" class=\"align-right\">a</th><td class=\"align-center\"></td>"))
    #expect(page.contains("<tbody>\n<tr><td class=\"align-right\">b</td>"))
}

@Test func tasksAreBoxesWithAName() {
    #expect(html("- [x] a").contains("<input type=\"checkbox\" disabled checked aria-label=\"Done\"> a"))
}

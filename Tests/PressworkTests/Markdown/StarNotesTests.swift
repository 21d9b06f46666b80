import Testing

@Test func aBoldLineThatOpensWithAStarIsANote() {
    #expect(
        html("*** Member of the Garden History Society**")
            == "<p class=\"note\"><span class=\"mark\">*</span> Member of the Garden History Society</p>\n")
}

@Test func aNoteKeepsItsInnerEmphasis() {
    #expect(
        html("*** Written for *The Steppe Courier* Newspaper**")
            == "<p class=\"note\"><span class=\"mark\">*</span> Written for <em>The Steppe Courier</em> Newspaper</p>\n"
    )
}

@Test func aNotesOuterBoldIsNotPrinted() {
    #expect(html("***Member of X**") == "<p class=\"note\"><span class=\"mark\">*</span> Member of X</p>\n")
}

@Test func aStarWithoutAPartnerOpensANote() {
    #expect(html("*Correspondent for X") == "<p class=\"note\"><span class=\"mark\">*</span> Correspondent for X</p>\n")
    #expect(html("\\* a remark") == "<p class=\"note\"><span class=\"mark\">*</span> a remark</p>\n")
    #expect(html("** Two stars") == "<p class=\"note\"><span class=\"mark\">**</span> Two stars</p>\n")
}

@Test func aListOfOneStarAtTheEndIsANote() {
    #expect(html("Text.\n\n* Role") == "<p>Text.</p>\n<p class=\"note\"><span class=\"mark\">*</span> Role</p>\n")
    #expect(html("Text.[^1]\n\n[^1]: n\n\n* Role").contains("<p class=\"note\">"))
    #expect(html("* One\n* Two").hasPrefix("<ul>"))
    #expect(html("* One\n\nText.").hasPrefix("<ul>"))
    #expect(html("- Role").hasPrefix("<ul>"))
}

@Test func everyStarredLineIsItsOwnNote() {
    #expect(
        html("*** A b**\n*** C d**")
            == "<p class=\"note\"><span class=\"mark\">*</span> A b</p>\n"
            + "<p class=\"note\"><span class=\"mark\">*</span> C d</p>\n")
}

@Test func aRuleAnEscapedStarAndEmphasisStayWhatTheyAre() {
    #expect(html("***") == "<hr>\n")
    #expect(html("* * *") == "<hr>\n")
    #expect(html("**a \\* b [1].**") == "<p><strong>a * b [1].</strong></p>\n")
    #expect(html("*Malus* was described") == "<p><em>Malus</em> was described</p>\n")
}

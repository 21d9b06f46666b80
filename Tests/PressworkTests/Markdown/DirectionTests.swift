import Testing

@Test func aRightToLeftParagraphSaysSo() {
    #expect(html("«خَيْرُ جَلِيسٍ»") == "<p dir=\"rtl\" lang=\"ar\">«خَيْرُ جَلِيسٍ»</p>\n")
    #expect(html("# שלום").contains("dir=\"rtl\" lang=\"he\""))
    #expect(html("این یک پیام است").contains("lang=\"fa\""))
}

@Test func aListWhoseItemsAgreeCarriesTheirDirection() {
    #expect(html("- سلام\n- عليكم") == "<ul dir=\"rtl\" lang=\"ar\">\n<li>سلام</li>\n<li>عليكم</li>\n</ul>\n")
    #expect(html("- سلام\n- peace") == "<ul>\n<li dir=\"rtl\" lang=\"ar\">سلام</li>\n<li>peace</li>\n</ul>\n")
}

@Test func quotationsAndCellsCarryTheirs() {
    #expect(html("> سلام").hasPrefix("<blockquote dir=\"rtl\" lang=\"ar\">\n<p>"))
    #expect(html("|a|b|\n|-|-|\n|c|سلام|").contains("<td dir=\"rtl\" lang=\"ar\">سلام</td>"))
}

@Test func wordsWithinALineAreSetApart() {
    #expect(html("He said ﴿سلام عليكم﴾, 3 times") == "<p>He said <bdi lang=\"ar\">﴿سلام عليكم﴾</bdi>, 3 times</p>\n")
}

@Test func latinParagraphsOfARightToLeftTextSaySo() {
    #expect(html("Peace be upon you", language: "ar") == "<p dir=\"ltr\" lang=\"en\">Peace be upon you</p>\n")
    #expect(html("سلام", language: "ar") == "<p>سلام</p>\n")
    #expect(html("سلام `x`", language: "ar").contains("<code dir=\"ltr\">"))
}

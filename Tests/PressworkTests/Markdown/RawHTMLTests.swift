import Testing

@Test func rawHTMLIsPrintedAsTextAndMarkdownWithinItWorks() {
    #expect(html("<AMO> *em*") == "<p>&lt;AMO&gt; <em>em</em></p>\n")
    #expect(html("<p>\nText *em*") == "<p>&lt;p&gt;\nText <em>em</em></p>\n")
    #expect(html("<!DOCTYPE a>") == "<p>&lt;!DOCTYPE a&gt;</p>\n")
    #expect(html("`<b>`") == "<p><code>&lt;b&gt;</code></p>\n")
}

@Test func scriptsAndHandlersNeverBecomeMarkup() {
    for text in [
        "<script>x</script>", "<img src=x onerror=y>", "[a](<script>)", "# <img src=x>", "|a|\n|-|\n|<img src=x>|",
    ] {
        let pressed = html(text)
        #expect(!pressed.contains("<script") && !pressed.contains("<img"), "\(text)")
    }
}

@Test func addressesInAngleBracketsAreLinks() {
    #expect(
        html("<http://a.example/>")
            == "<p><a href=\"http://a.example/\" rel=\"external nofollow\">http://a.example/</a></p>\n")
    #expect(html("[a](<http://a.example/b c>)").contains("href=\"http://a.example/bc\""))
}

@Test func controlCharactersAndNoncharactersAreLeftOut() {
    let noncharacters: [UInt8] = [0xEF, 0xB7, 0x91, 0xEF, 0xBF, 0xBE, 0xC2, 0x85]
    let text = Array("a\u{0}\u{1}".utf8) + noncharacters + Array("b&#1;&#x7F;c".utf8)
    #expect(html(String(decoding: text, as: UTF8.self)) == "<p>abc</p>\n")
}

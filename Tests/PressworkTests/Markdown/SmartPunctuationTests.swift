import Testing

@Test(arguments: ["en", "en-GB", "tr"]) func quotesBecomeTypographicWhereALanguageHasThese(language: String) {
    #expect(html("\"a\" -- b...\n", language: language) == "<p>“a” – b…</p>\n")
}

@Test(arguments: ["de", "ar", "ru", "fr", "zh", "und"]) func otherLanguagesKeepWhatWasCaptured(language: String) {
    #expect(!html("\"a\" -- b...\n", language: language).contains("“"))
    #expect(html("a -- b...\n", language: language).contains("a -- b..."))
}

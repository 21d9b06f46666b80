import Testing

@testable import Accessioning

@Test(arguments: [
    "en", "uz-Cyrl", "zh-Hans-CN", "zh-cmn-Hans-CN", "sr-Latn-RS", "de-1996", "sl-rozaj-biske-1994", "es-419",
    "hy-Latn-IT-arevela", "de-CH-1901-x-a-b", "zh-Hans-CN-u-co-pinyin", "en-a-myext-b-another", "EN-us",
])
func tagsOfBCP47Fit(tag: String) {
    #expect(LanguageTagShape.fits(tag))
}

@Test(arguments: [
    "", "e", "english", "day-01", "en-", "-en", "en--US", "en_US", "en-US-GB", "en-u", "en-x", "en-u-x-a", "en-a-b-cd",
    "en-abcdefghi", "12", "en-ë", "en US", "x-klingon", "en-Latn-Cyrl",
])
func whatIsNoTagDoesNot(tag: String) {
    #expect(!LanguageTagShape.fits(tag))
}

import Testing

@testable import Accessioning

@Test(arguments: ["https://x.example", "HTTP://x/a?b#c", "https://пример.рф/ж"])
func httpAndHttpsAreOfTheWeb(_ text: String) {
    #expect(WebAddress.isWeb(text))
}

@Test(arguments: [
    "", "javascript:alert(1)", "data:text/html,x", "//x.example", "https://", "https:///x", "http://a b", "http://a\"b",
    "http://a\nb", "ftp://x", " https://x",
])
func nothingElseIs(_ text: String) {
    #expect(!WebAddress.isWeb(text))
}

@Test func aBaseAddressEndsInASlash() {
    #expect(BaseURL.normalized("https://x.example/a") == "https://x.example/a/")
    #expect(BaseURL.normalized("https://x.example/") == "https://x.example/")
    #expect(BaseURL.normalized("https://x.example/?q") == nil && BaseURL.normalized("https://x.example/#f") == nil)
}

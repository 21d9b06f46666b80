import Testing

@testable import Accessioning

@Test(arguments: [
    "www.harbour.example", "<https://harbour.example/a>", "![](a.jpg)", "Home > News", "Share this", "* * *",
])
func debrisIsNoHeadlineAndStays(line: String) {
    let reading = reading(line, "The Water Line", prose)
    #expect(reading.title == "The Water Line")
    #expect(reading.lifted == [3])
}

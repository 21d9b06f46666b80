import Testing

@testable import Accessioning

/// Marks are taken off where Markdown reads them as marks, and else stay.
@Test(arguments: [
    ("the *old* quay", "the old quay"), ("snake_case and a * b", "snake_case and a * b"),
    ("a ~~wide~~ quay of stone", "a wide quay of stone"), ("~12 km, or ~~ so", "~12 km, or ~~ so"),
    ("a ~wide~ quay", "a ~wide~ quay"), ("an ~~open end", "an ~~open end"),
    ("[the quay](https://a.example/x), 5\\*", "the quay, 5*"), ("two  spaces\tand a tab", "two spaces and a tab"),
])
func aReaderSees(_ text: String, _ plain: String) {
    #expect(MarkdownMarks.plain(Array(text.utf8)[...]) == plain)
    #expect(MarkdownMarks.mayHold(plain, in: Array(text.utf8)[...]))
}

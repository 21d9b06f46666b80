import Testing

@testable import Accessioning

@Test(arguments: [
    ("on 31/07/2021", true), ("٣١/٠٧/٢٠٢١", true), ("1\0/2", true), ("by https://a.example/2021/b", false),
    ("and/or", false), ("/", false), ("", false), ("a plain text that is longer than sixteen bytes", false),
])
func aSeedWithoutFiguresBesideASlashHasNoVote(_ text: String, _ mayHaveFigures: Bool) {
    #expect(Array(text.utf8).withUnsafeBufferPointer { NumericVote.mayHaveFigures($0) } == mayHaveFigures)
}

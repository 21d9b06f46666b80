import ArchiveModel
import Testing

@testable import Accessioning

@Test(arguments: [
    "*Ann Lee is a researcher at Dawn.*", "_Ann Lee, a chemist, lives in Osh._",
    "About the author: Ann Lee is a chemist.",
])
func aLifeAtTheEndIsTheAuthors(line: String) {
    let reading = reading("The Water Line", prose, line)
    #expect(reading.names == ["Ann Lee"])
    #expect(Inferred(reading.claims.authors).certainty == .conjectured)
    #expect(reading.roles == [nil])
}

@Test(arguments: [
    "Ann Lee is the mayor of Osh, and she will stay.", "*This is a water line.*", "*The Lee is a river.*",
])
func aSentenceAtTheEndIsNoLife(line: String) {
    #expect(reading("The Water Line", prose, line).names.isEmpty)
}

@Test func aLifeInPlainTypeIsTheAuthorsWhereTheTextNeverNamesThem() {
    let life = "Ann Lee, Professor of History at the University of Osh, is the author of *Rules of the Road*."
    #expect(reading("The Water Line", prose, prose, life).names == ["Ann Lee"])
    #expect(reading("The Water Line", prose, "Then Lee spoke. " + prose, life).names.isEmpty)
    let said = "Ann Lee, director of the Harbour Trust, said the water is the problem."
    #expect(reading("The Water Line", prose, prose, said).names.isEmpty)
}

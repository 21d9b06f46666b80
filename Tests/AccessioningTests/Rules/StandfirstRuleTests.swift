import ArchiveModel
import Testing

@testable import Accessioning

@Test func italicsBelowTheHeadSumUp() {
    let reading = reading("The Water Line", "By Ann Lee", "*Nobody in the town believes the chalk.*", prose)
    #expect(Inferred(reading.claims.standfirst).value == "Nobody in the town believes the chalk.")
}

@Test(arguments: [
    "_This post was first seen on the harbour's own pages._", "*(The first part of three about the sea.)*",
])
func anEditorsNoteIsNoStandfirst(line: String) {
    #expect(reading("The Water Line", line, prose).claims.standfirst.isEmpty)
}

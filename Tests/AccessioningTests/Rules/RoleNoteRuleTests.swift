import Testing

@testable import Accessioning

@Test(arguments: [
    "*** Member of the Garden Society**", "*Member of the Garden Society", "\\* Member of the Garden Society",
    "* Member of the Garden Society", "† Member of the Garden Society",
])
func aFootnoteGivesTheStarredNameItsRole(line: String) {
    let reading = reading("The Water Line", "By: Ann Lee*", prose, line)
    #expect(reading.names == ["Ann Lee"])
    #expect(reading.roles == ["Member of the Garden Society"])
}

@Test func starsTellWhoseTheRoleIs() {
    let reading = reading("The Water Line", "By Ann Lee* and Bo Ek**", prose, "*Reporter at Dawn", "**Editor at Dusk")
    #expect(reading.roles == ["Reporter at Dawn", "Editor at Dusk"])
}

@Test func aBulletIsNoRole() {
    #expect(reading("The Water Line", "By: Ann Lee*", prose, "* Share your own story").roles == [nil])
}

@Test func anAbbreviationEndsNoSentence() {
    let reading = reading("The Water Line", "By: Ann Lee*", prose, "*Correspondent for U.S. General Services")
    #expect(reading.roles == ["Correspondent for U.S. General Services"])
}

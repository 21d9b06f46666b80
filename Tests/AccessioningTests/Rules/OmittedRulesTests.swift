import ArchiveModel
import Testing

@testable import Accessioning

@Test func aRuleThatIsLeftOutClaimsNothingAndLiftsNothing() {
    let full = reading("The Quay", "By Ann Lee", prose)
    #expect(full.names == ["Ann Lee"])
    let without = reading("The Quay", "By Ann Lee", prose, omitting: .bylineLine, .bylineNameAlone)
    #expect(without.names.isEmpty)
    #expect(without.lifted == [1])
}

@Test func theNextRuleSeesTheLineOfOneThatIsLeftOut() {
    #expect(reading("Press Release", "The Line on the Quay", prose).kicker == "Press Release")
    let without = reading("Press Release", "The Line on the Quay", prose, omitting: .kickerLine)
    #expect(without.kicker == nil)
    #expect(without.title == "Press Release")
}

@Test func aLineThatSaysMoreThanIsStillClaimedStaysInTheText() {
    let without = reading("The Quay", "By Ann Lee | 3 March 2015", prose, omitting: .dateLine, .dateHead)
    #expect(without.names == ["Ann Lee"])
    #expect(without.published == nil)
    #expect(without.lifted == [1])
}

@Test func aHeadlineOverTwoLinesLeftOutIsOneOfOneLine() {
    let broken = "A Line in Chalk on the Quay of\nthe Harbour"
    #expect(reading(broken, prose).title == "A Line in Chalk on the Quay of the Harbour")
    #expect(reading(broken, prose, omitting: .headlineTurned).title == "A Line in Chalk on the Quay of")
}

@Test func siteDebrisLeftOutMayBecomeTheHeadline() {
    #expect(reading("Home > News", "The Quay", prose).title == "The Quay")
    #expect(reading("Home > News", "The Quay", prose, omitting: .siteDebris).title == "Home > News")
}

@Test func anEndWithoutItsRuleIsText() {
    #expect(reading("The Quay", prose, "— Ann Lee").names == ["Ann Lee"])
    #expect(reading("The Quay", prose, "— Ann Lee", omitting: .bylineSignOff).names.isEmpty)
}

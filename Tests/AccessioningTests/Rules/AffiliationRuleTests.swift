import ArchiveModel
import Testing

@testable import Accessioning

@Test func theLineBelowABylineMayNameItsPaper() {
    let reading = reading("The Quay", "By Ann Lee\nOf the Evening Star staff", prose)
    #expect(reading.names == ["Ann Lee"] && reading.publication == "Evening Star")
    #expect(reading.lifted == [1, 3, 4])
}

@Test func anAgencysWriterIsNoSecondAuthor() {
    let reading = reading("The Quay", "By ANN LEE\nAssociated Press Writer", prose)
    #expect(reading.names == ["ANN LEE"] && reading.publication == nil)
}

@Test func aLineApartFromTheBylineIsText() {
    #expect(reading("The Quay", "By Ann Lee", "Of the Evening Star staff", prose).publication == nil)
}

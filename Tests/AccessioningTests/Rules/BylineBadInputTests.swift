import ArchiveModel
import Testing

@testable import Accessioning

@Test func aBylineOfThreeParagraphsNamesNobody() {
    let long = Array(repeating: "Ann Lee, who has seen the water come and go", count: 40).joined(separator: ", ")
    #expect(reading("The Water Line", "By " + long, "By " + long, "By " + long, prose).names.isEmpty)
}

@Test func twentyThousandNamesAreNoByline() {
    let names = (0..<20_000).map { "Ann Lee\($0 % 7)" }.joined(separator: ", ")
    #expect(reading("The Water Line", "By " + names, prose).names.isEmpty)
    #expect(reading("The Water Line", "By " + names.replacing("Lee", with: "and Bo"), prose).names.isEmpty)
}

@Test func marksOfDirectionInsideANameStayAndDoNoHarm() {
    #expect(reading("The Water Line", "بقلم: \u{200F}سليم القاضي\u{200F}", prose).names.count <= 1)
}

@Test func aTextInCapitalsGivesNoBareName() {
    let capitals = prose.uppercased()
    #expect(reading("THE WATER LINE", "THE OLD HARBOUR", capitals).names.isEmpty)
}

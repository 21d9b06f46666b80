import ArchiveModel
import Testing

@testable import dateline

@Test(arguments: [
    ("2021-03-12", "2021-03", true), ("2021-03-12", "2021", true), ("2021-03-12", "2021-03-13", false),
    ("2021-03", "2021-04", false), ("2021-03-12/..", "2022", true), ("2021-03-12/..", "2020", false),
    ("XXXX-03-12", "2021-03-12", true), ("XXXX-03-12", "2021-04-12", false), ("XXXX-03-12", "2021", true),
])
func datesAgreeWhereOneDayCanBeBoth(_ left: String, _ right: String, _ agree: Bool) throws {
    let left = try #require(PublicationDate(edtf: left))
    let right = try #require(PublicationDate(edtf: right))
    #expect(ClaimAgreement.agree(left, right) == agree && ClaimAgreement.agree(right, left) == agree)
}

@Test func authorsAgreeWhereOneLineNamesThemAll() {
    let jane = Attribution(name: "Jane Roe")
    let shouted = Attribution(name: "JANE ROE", role: "hydrologist")
    let ann = Attribution(name: "Ann Poe")
    #expect(ClaimAgreement.agree([jane], [shouted, ann]) && ClaimAgreement.agree([ann, jane], [shouted]))
    #expect(!ClaimAgreement.agree([jane], [ann]))
}

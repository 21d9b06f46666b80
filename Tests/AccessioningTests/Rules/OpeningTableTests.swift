import Testing

@testable import Accessioning

@Test func theFirstOpeningThatFitsIsGiven() {
    let table = OpeningTable(["read", "read more", "по теме:", "related:"])
    #expect(table.opening(of: "read more about it") == "read")
    #expect(table.opening(of: "по теме: вода") == "по теме:")
    #expect(table.opening(of: "rea") == nil && table.opening(of: "") == nil)
    #expect(table.opens("related: water") && !table.opens("unrelated: water"))
}

@Test func wordsThatOpenBeyondASCIIAreToldByTheirFirstSign() {
    let table = OpeningTable(["read", "'tis", "по теме:"])
    func mayOpen(_ words: String) -> Bool { Array(words.utf8).withUnsafeBufferPointer { table.mayOpen($0) } }
    #expect(mayOpen("’Tis said") && mayOpen("По теме: вода") && mayOpen("Read it"))
    #expect(!mayOpen("“Read it") && !mayOpen("Nothing") && !mayOpen(""))
}

@Test func openingsAreListedByTheirFirstByte() {
    let table = OpeningTable(["read", "see also", "related:"])
    #expect(table.list(UInt8(ascii: "r")) == ["read", "related:"])
    #expect(table.list(UInt8(ascii: "x")).isEmpty)
}

@Test func aTextIsComparedByItsBytes() {
    #expect("by ".opens("by Ann") && !"by ".opens("by") && "".opens("x"))
    #expect("news".ends("bad news") && !"news".ends("ews"))
    #expect(!"caf\u{E9}".opens("cafe\u{301}"))
}

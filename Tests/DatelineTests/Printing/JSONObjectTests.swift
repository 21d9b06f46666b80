import Foundation
import Testing

@testable import dateline

@Test func keysKeepTheirOrderAndWhatIsNotThereIsNull() {
    var object = JSONObject()
    object.add("z", "1")
    object.add("a", nil as String?)
    object.add("n", 3)
    object.add("t", true)
    object.add("l", ["x", "y"])
    var inner = JSONObject()
    inner.add("k", nil as Int?)
    object.add("o", [inner])
    #expect(object.text == #"{"z":"1","a":null,"n":3,"t":true,"l":["x","y"],"o":[{"k":null}]}"#)
}

@Test func anyTextComesBackAsItWas() throws {
    let scalars = (0...0x2100).compactMap(Unicode.Scalar.init) + ["\u{FFFF}", "\u{1F600}", "\u{10FFFF}"]
    let text = String(String.UnicodeScalarView(scalars))
    let json = JSONObject.quoted(text)
    #expect(try JSONDecoder().decode([String].self, from: Data("[\(json)]".utf8)) == [text])
    #expect(!json.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) || $0 == "\u{2028}" })
}

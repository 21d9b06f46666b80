import Testing

@testable import Presswork

/// Texts in which extensions of the parser meet, different for every seed.
private func generated(_ seed: UInt64) -> String {
    let pieces = [
        "~~gone~~ ", "www.a.example ", "http://b.example/c ", "*em* ", "**bold** ", "word ", "سلام ", "\n\n", "\n",
        "- [x] item\n", "| a | b |\n|---|---|\n| c | ~~d~~ |\n\n", "# Heading\n\n", "x@y.example ", "<b> ", "[^1] ",
        "> q\n",
    ]
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    var text = ""
    for _ in 0..<120 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
    }
    return text + "\n\n[^1]: note\n"
}

@Test func manyThreadsPressTheSameBytesAsOne() async {
    let texts = (0..<300).map { generated(UInt64($0)) }
    let alone = texts.map { html($0) }
    let together = await withTaskGroup(of: (Int, String).self) { group in
        for (index, text) in texts.enumerated() { group.addTask { (index, html(text)) } }
        var results = Array(repeating: "", count: texts.count)
        for await (index, page) in group { results[index] = page }
        return results
    }
    #expect(alone == together)
}

import ArchiveTesting
import Foundation
import Testing

private func words(_ text: String) -> Set<String> {
    Set(text.lowercased().replacing("’", with: "'").split { !$0.isLetter && !$0.isNumber }.map(String.init))
}

/// The words of a page, with and without a space where a tag stood.
private func words(ofPage page: String) -> Set<String> {
    let marks = ["&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'"]
    let plain = marks.reduce(page) { $0.replacing($1.key, with: $1.value) }
    return words(plain.replacing(/<[^>]*>/, with: " ")).union(words(plain.replacing(/<[^>]*>/, with: "")))
}

/// Head lines may be said in other words; a paragraph of a capture stands on its page whole.
@Test func everyWordOfEveryParagraphStandsOnItsPage() throws {
    let archive = try Archive().copy(["seeds", "dateline.yml", "authorities.yml"], from: Repository.root)
    try #require(try archive.run("build").exitCode == 0)
    for line in try archive.run("list", "--format", "jsonl").lines {
        let article = try JSONDecoder().decode([String: AnyText].self, from: Data(line.utf8))
        let source = try #require(article["source"]?.text)
        let page = words(ofPage: try archive.text("output/" + #require(article["permalink"]?.text)))
        let text = try archive.text("seeds/" + source).replacing(/(?s)\A---\n.*?\n---\n/, with: "")
        for paragraph in text.split(separator: "\n") where paragraph.split(separator: " ").count > 12 {
            // Numbers and boxes of list items and targets of links are marks, not words.
            let printed = paragraph.replacing(/^\d+\./, with: "").replacing(/\]\([^)]*\)|\[x\]/, with: "]")
            let lost = words(String(printed)).subtracting(page)
            #expect(lost.isEmpty, "\(source): \(lost.sorted())")
        }
    }
}

/// A value of which only the text matters.
private struct AnyText: Decodable {
    let text: String?

    init(from decoder: any Decoder) { text = try? decoder.singleValueContainer().decode(String.self) }
}

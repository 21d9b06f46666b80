import Foundation
import Testing

private let articles: URL = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    let shared = ProcessInfo.processInfo.environment["DATELINE_SHARED"].map { URL(fileURLWithPath: $0) }
    return (shared ?? root.appendingPathComponent("../shared")).appendingPathComponent("corpus/articles")
}()

@Test(.enabled(if: FileManager.default.fileExists(atPath: articles.path), "the sample captures are not here"))
func theSampleCapturesLoseNoStarAndGainNone() throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: articles.path).sorted() {
        let text = try String(contentsOf: articles.appendingPathComponent(name), encoding: .utf8)
        let page = html(text, path: name)
        #expect(!page.contains("**") && !page.contains("<p>*"), "\(name)")
        if text.contains("*** ") { #expect(page.contains("<p class=\"note\">"), "\(name)") }
        if name.hasPrefix("004") { #expect(page.contains("Canal Trust<br>\nin Uzbekistan")) }
        if name.hasPrefix("003") { #expect(page.contains("<p dir=\"rtl\" lang=\"ar\">﴿")) }
    }
}

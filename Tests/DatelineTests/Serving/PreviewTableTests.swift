import ArchiveTesting
import Foundation
import Testing

/// Rows of the cache's table are copied from the one before. Those that a preview has in hand knew their places in an older
/// one, after which a seed had come in before them.
@Test func anotherProcessReadsWhatAPreviewPutBy() async throws {
    let archive = try Archive().seed("gauge.txt", "The Gauge\n\n4 May 2012\n\nThe gauge is read.\n")
        .seed("wells.txt", "The Wells\n\n3 May 2011\n\nThe wells are deep.\n")
    // Of a seed that was changed just now not the stamp is trusted, and its row is made.
    try await Task.sleep(for: .milliseconds(2100))
    #expect(try archive.run("build").exitCode == 0)
    let tool = try RunningTool(["serve", "--port", "0"], in: archive.path)
    _ = try #require(await tool.wait(for: "(Ctrl-C ends it)"))
    for word in ["anchor", "wells"] {
        try archive.seed(word + ".txt", "The Dry \(word.capitalized)\n\n3 May 2011\n\nIt is dry.\n")
        let page = "output/2011/05/the-dry-\(word).html"
        for _ in 0..<400 where !archive.exists(page) { try await Task.sleep(for: .milliseconds(50)) }
        #expect(archive.exists(page))
        // Until the table is saved.
        try await Task.sleep(for: .milliseconds(500))
    }
    let run = try archive.run("build")
    #expect(run.exitCode == 0 && !run.errors.contains("damaged"), "\(run.errors)")
    #expect(run.output.contains("nothing to write"), "\(run.output)")
}

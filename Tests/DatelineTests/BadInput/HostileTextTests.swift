import ArchiveTesting
import Testing

private let hostile = """
    ---
    title: "<script>alert(1)</script>"
    author: "<img src=x onerror=alert(1)>"
    kicker: "\\"><svg onload=alert(1)>"
    tags: ["<script>alert(1)</script>"]
    notes: "<script>alert(1)</script>"
    source_url: "javascript:alert(1)"
    date: 2021
    ---
    <script>alert(1)</script>

    <img src=x onerror=alert(1)> {{title}} {{> head}}

    [a](javascript:alert(1)) ![b](javascript:alert(1)) [c](<data:text/html,x>) [d](vbscript:x)
    """

@Test func nothingThatASeedSaysIsMarkupOrAnAddressThatActs() throws {
    let archive = try Archive().seed("a.md", hostile).file("dateline.yml", "base_url: https://x.example/\n")
    #expect(try archive.run("build").exitCode == 0)
    for (name, bytes) in try archive.tree().without("assets/").files {
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(
            !text.contains("<script>alert") && !text.contains("<img src=x") && !text.contains("<svg onload"), "\(name)")
        #expect(!text.contains(/(href|src)="?\s*(javascript|data|vbscript):/), "\(name)")
    }
    #expect(try archive.text("output/2021/script-alert-1-script.html").contains("{{title}} {{&gt; head}}"))
}

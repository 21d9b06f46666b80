import ArchiveTesting
import Testing

private let words = [
    "Index", "404", "Page 2", "Con", "Feed", "Sitemap", "Assets", "About", "Авторы", "!!!", "2021", "03",
]

/// Titles, authors and slugs that are words of the site's own, each twice.
@Test func noTwoFilesOfASiteHaveOneAddressEvenWithoutCase() throws {
    let archive = try Archive().file("dateline.yml", "page_size: 1\nbase_url: https://x.example/\n")
    for (number, word) in words.enumerated() {
        let head = "---\ntitle: \"\(word)\"\nauthor: \"\(word)\"\nregion: KG\n"
        try archive.seed("\(number)a.txt", head + "date: 2021\n---\nText.\n").seed(
            "\(number)b.txt", head + "---\nText.\n")
        try archive.seed("\(number)c.txt", head + "slug: \"\(word)\"\ndate: 2021-03\n---\nText.\n")
    }
    let run = try archive.run("build")
    #expect(run.exitCode == 0, "\(run.errors)")
    let names = try archive.tree().names
    #expect(Set(names.map { $0.lowercased() }).count == names.count && names.count > 3 * words.count)
    for name in names where name.hasSuffix(".html") { #expect(name.utf8.count < 200) }
}

@Test func everyLinkOfTheSampleArchiveLeadsToAFile() throws {
    let archive = try Archive().copy(["seeds", "dateline.yml", "authorities.yml"], from: Repository.root)
    try #require(try archive.run("build").exitCode == 0)
    let tree = try archive.tree()
    var broken: [String] = []
    for name in tree.names where name.hasSuffix(".html") {
        let folder = name.split(separator: "/").dropLast().map(String.init)
        for match in (tree.text(name) ?? "").matches(of: /(?:href|src)="([^"#:?]+)(?:#[^"]*)?"/) {
            var path = folder
            for part in (String(match.1).removingPercentEncoding ?? "").split(separator: "/") where part != "." {
                if part == ".." { _ = path.popLast() } else { path.append(String(part)) }
            }
            if tree.files[path.joined(separator: "/")] == nil { broken.append("\(name): \(match.1)") }
        }
    }
    #expect(broken.isEmpty, "\(broken.prefix(10))")
}

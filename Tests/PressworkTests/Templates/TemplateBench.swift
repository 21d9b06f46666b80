import ArchiveModel

@testable import Presswork

/// Shapes, and short ways to load and print a few templates.
enum TemplateBench {
    static let person = Shape("person", [.text("name"), .text("role"), .flag("isOrganisation")])
    static let place = Shape("place", [.text("heading"), .children("narrower")])
    static let article = Shape(
        "article",
        [
            .text("title"), .text("standfirst"), .html("body"), .flag("isDraft"), .record("author", person),
            .list("authors", person), .list("tags", .word), .list("places", place), .text("layout"),
        ])

    static func load(
        _ files: KeyValuePairs<String, String>, checking: TemplateSet.Checking = .strict, outputBudget: Int = 1 << 20
    ) -> Outcome<TemplateSet?> {
        let files = files.map { name, text in
            TemplateFile(path: "templates/\(name).mustache", name: name, bytes: Array(text.utf8))
        }
        return TemplateSet.load(files, roots: ["main": article], checking: checking, outputBudget: outputBudget)
    }

    /// The page, or the findings that stood in its way.
    static func print(
        _ files: KeyValuePairs<String, String>, _ values: KeyValuePairs<String, Value>,
        checking: TemplateSet.Checking = .strict, outputBudget: Int = 1 << 20
    ) -> String {
        let outcome = load(files, checking: checking, outputBudget: outputBudget)
        guard let set = outcome.value else { return outcome.findings.map(words).joined(separator: "\n") }
        var page = Array("> ".utf8)
        if let finding = set.render("main", Record(article, values), into: &page) {
            return "\(String(decoding: page, as: UTF8.self))\(words(finding))"
        }
        return String(decoding: page.dropFirst(2), as: UTF8.self)
    }

    static func findings(_ files: KeyValuePairs<String, String>) -> [String] {
        load(files).findings.map(words)
    }

    /// `main:1:3+5 code: message (suggestion)`, where 5 is the caret's length.
    static func words(_ finding: Finding) -> String {
        let place = finding.location.map { location in
            let name = location.path.dropFirst("templates/".count).dropLast(".mustache".count)
            return location.line == 0 ? "\(name) " : "\(name):\(location.line):\(location.column)+\(finding.length) "
        }
        let suggestion = finding.suggestion.map { " (\($0))" } ?? ""
        return "\(place ?? "")\(finding.code.dropFirst("template.".count)): \(finding.message)\(suggestion)"
    }
}

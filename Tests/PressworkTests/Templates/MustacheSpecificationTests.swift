import ArchiveModel
import Testing

@testable import Presswork

@Suite struct MustacheSpecificationTests {
    @Test(
        .enabled(if: SpecificationModule.isPresent, "the Mustache specification's tests are not beside the project"),
        arguments: [
            "comments", "delimiters", "dynamic-names", "inheritance", "interpolation", "inverted", "partials",
            "sections",
        ])
    func aModuleOfTheSpecificationPasses(_ module: String) throws {
        let tests = try SpecificationModule.read(module)
        #expect(tests.count >= 12)
        for test in tests {
            #expect(try rendered(test) == test.expected, "\(module): \(test.name)")
        }
    }

    private func rendered(_ test: SpecificationTest) throws -> String {
        var files = [TemplateFile(path: "main", name: "main", bytes: Array(test.template.utf8))]
        for (name, text) in (test.partials ?? [:]).sorted(by: { $0.key < $1.key }) {
            files.append(TemplateFile(path: name, name: name, bytes: Array(text.utf8)))
        }
        let outcome = TemplateSet.load(files, roots: [:], checking: .lenient)
        #expect(outcome.findings == [])
        var page: [UInt8] = []
        let finding = try #require(outcome.value).render("main", test.data.record, into: &page)
        #expect(finding == nil)
        return String(decoding: page, as: UTF8.self)
    }
}

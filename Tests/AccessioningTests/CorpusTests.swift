import ArchiveModel
import Foundation
import Testing

@testable import Accessioning

/// The ten sample captures, with what a careful cataloguer would record of each.
struct Corpus {
    /// `DATELINE_SHARED`, or `shared` beside the package.
    static let folder: URL = {
        if let path = ProcessInfo.processInfo.environment["DATELINE_SHARED"] {
            return URL(fileURLWithPath: path).appendingPathComponent("corpus")
        }
        var root = URL(fileURLWithPath: #filePath)
        for _ in 0..<4 { root.deleteLastPathComponent() }
        return root.appendingPathComponent("shared/corpus")
    }()

    static var exists: Bool {
        FileManager.default.fileExists(atPath: folder.appendingPathComponent("expected.jsonl").path)
    }

    struct Author: Decodable {
        let name: String
        let kind: String
        let role: String?
    }

    struct Expected: Decodable {
        let file: String
        let title: String?
        let kicker: String?
        let authors: [Author]
        let publication: String?
        let issue: String?
        let translated: Bool
        let date: String?
        let updated: String?
        let datelinePlace: String?
        let lang: String
    }

    static func expected() throws -> [Expected] {
        let lines = try String(contentsOf: folder.appendingPathComponent("expected.jsonl"), encoding: .utf8)
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try lines.split(separator: "\n").map { try decoder.decode(Expected.self, from: Data($0.utf8)) }
    }

    static func reading(of file: String) throws -> Reading {
        let bytes = Array(try Data(contentsOf: folder.appendingPathComponent("articles").appendingPathComponent(file)))
        let source = CapturedSource(path: file, bytes: bytes, digest: 0)
        return InferenceLadder(order: .unknown).read(CapturedText(source), fileName: file)
    }
}

/// `005` has front matter, and the ladder does not read it.
@Test(.enabled(if: Corpus.exists, "no shared/corpus beside the package"))
func theSampleCapturesAreReadAsACataloguerWould() throws {
    for expected in try Corpus.expected() where !expected.file.hasPrefix("005") {
        let reading = try Corpus.reading(of: expected.file)
        let claims = reading.claims
        let title = Inferred(claims.title)
        let authors = Inferred(claims.authors).value ?? []
        #expect((title.certainty == .stated ? title.value : nil) == expected.title, "\(expected.file)")
        #expect(reading.kicker == expected.kicker, "\(expected.file)")
        #expect(authors.map(\.name) == expected.authors.map(\.name), "\(expected.file)")
        #expect(authors.map(\.kind.rawValue) == expected.authors.map(\.kind), "\(expected.file)")
        #expect(authors.map(\.role) == expected.authors.map(\.role), "\(expected.file)")
        #expect(reading.publication == expected.publication, "\(expected.file)")
        #expect(reading.issue == expected.issue, "\(expected.file)")
        #expect((Inferred(claims.translated).value ?? false) == expected.translated, "\(expected.file)")
        #expect(reading.published == expected.date, "\(expected.file)")
        #expect(reading.updated == expected.updated, "\(expected.file)")
        #expect(reading.place == expected.datelinePlace, "\(expected.file)")
        #expect(reading.language == expected.lang, "\(expected.file)")
    }
}

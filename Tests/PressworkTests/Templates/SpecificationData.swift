import Foundation

@testable import Presswork

/// One test of the Mustache specification.
struct SpecificationTest: Decodable {
    let name: String
    let data: JSON
    let template: String
    let partials: [String: String]?
    let expected: String
}

struct SpecificationModule: Decodable {
    let tests: [SpecificationTest]

    static let folder: String = {
        if let shared = ProcessInfo.processInfo.environment["DATELINE_SHARED"] { return "\(shared)/mustache-spec" }
        let root = URL(filePath: #filePath).appending(path: "../../../..").standardized
        return root.appending(path: "../shared/mustache-spec").standardized.path(percentEncoded: false)
    }()

    static var isPresent: Bool { FileManager.default.fileExists(atPath: "\(folder)/sections.json") }

    static func read(_ name: String) throws -> [SpecificationTest] {
        let data = try Data(contentsOf: URL(filePath: "\(folder)/\(name).json"))
        return try JSONDecoder().decode(SpecificationModule.self, from: data).tests
    }
}

/// The data of a test, and the record that holds them; each object has a shape of its own.
enum JSON: Decodable {
    case null
    case flag(Bool)
    case text(String)
    case list([JSON])
    case object([String: JSON])

    init(from decoder: any Decoder) throws {
        let single = try decoder.singleValueContainer()
        if single.decodeNil() {
            self = .null
        } else if let flag = try? single.decode(Bool.self) {
            self = .flag(flag)
        } else if let number = try? single.decode(Int.self) {
            self = .text("\(number)")
        } else if let number = try? single.decode(Double.self) {
            self = .text("\(number)")
        } else if let text = try? single.decode(String.self) {
            self = .text(text)
        } else if let list = try? single.decode([JSON].self) {
            self = .list(list)
        } else {
            self = .object(try single.decode([String: JSON].self))
        }
    }

    var record: Record {
        let pairs: [(String, JSON)] =
            if case .object(let object) = self { object.sorted { $0.key < $1.key }.map { ($0, $1) } } else {
                [(".", self)]
            }
        let fields = pairs.map { name, json in json.field(name) }
        return Record(Shape("data", fields), pairs: pairs.map { (key: $0, value: $1.value) })
    }

    private func field(_ name: String) -> Field {
        switch self {
        case .null, .text: .text(name)
        case .flag: .flag(name)
        case .list: .list(name, .word)
        case .object: .record(name, .word)
        }
    }

    private var value: Value {
        switch self {
        case .null: .absent
        case .flag(let flag): .flag(flag)
        case .text(let text): .text(text)
        case .list(let list): .list(list.map(\.record))
        case .object: .record(record)
        }
    }
}

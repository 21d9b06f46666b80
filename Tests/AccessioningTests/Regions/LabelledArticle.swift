import ArchiveModel
import Glibc

@testable import Accessioning

/// An article of a labelled set: a line of its truth table and the text the line names.
struct LabelledArticle {
    let id: String
    let text: CapturedText
    let language: LanguageTag
    let about: [String]
    let also: [String]

    /// The articles that the table at `truth` names by "file", which lie in `folder`.
    static func all(truth: String, folder: String) -> [LabelledArticle] {
        String(decoding: bytes(truth), as: UTF8.self).split(separator: "\n").map { line in
            let file = string("file", in: line)
            let source = CapturedSource(path: file, bytes: bytes(folder + "/" + file), digest: 0)
            // The sample with front matter: the reader is given what follows it.
            let text = CapturedText(source, firstLine: source.text(source.range(ofLine: 1)) == "---" ? 13 : 1)
            let name = file.split(separator: "/").last ?? ""
            return LabelledArticle(
                id: String(name.prefix { $0 != "." }), text: text, language: LanguageTag(string("lang", in: line)),
                about: codes("regions", in: line), also: codes("regions_also", in: line))
        }
    }

    static func bytes(_ path: String) -> [UInt8] {
        guard let file = fopen(path, "rb") else { return [] }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 1 << 23)
        bytes.removeLast(bytes.count - fread(&bytes, 1, bytes.count, file))
        return bytes
    }

    private static func rest(_ key: String, in line: Substring) -> Substring {
        guard let range = line.firstRange(of: "\"\(key)\":") else { return "" }
        return line[range.upperBound...].drop { $0 == " " }
    }

    private static func string(_ key: String, in line: Substring) -> String {
        String(rest(key, in: line).dropFirst().prefix { $0 != "\"" })
    }

    private static func codes(_ key: String, in line: Substring) -> [String] {
        let list = rest(key, in: line)
        guard list.first == "[" else { return [] }
        return list.dropFirst().prefix { $0 != "]" }.split(separator: ",").map { $0.filter(\.isLetterOrDigit) }
    }
}

extension Character {
    fileprivate var isLetterOrDigit: Bool { isLetter || isNumber }
}

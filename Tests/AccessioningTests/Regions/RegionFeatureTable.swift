import Glibc
import Testing

@testable import Accessioning

private func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

private let sets = variable("DATELINE_LABELLED")?.split(separator: ":").map(String.init) ?? []
private let table = variable("DATELINE_FEATURES")

/// No check but a tool: writes what `fit-region-weights.py` reads. DATELINE_LABELLED holds truth tables, parted by
/// colons, whose articles lie beside them as "file" says; DATELINE_FEATURES is the table to write.
@Test(.enabled(if: table != nil && !sets.isEmpty, "set DATELINE_LABELLED and DATELINE_FEATURES to fit the weights"))
func writesFeaturesForFitting() throws {
    let file = try #require(fopen(table ?? "", "wb"))
    defer { fclose(file) }
    fputs((["article", "country"] + RegionFeatures.names).joined(separator: "\t") + "\n", file)
    for truth in sets {
        let folder = truth.split(separator: "/").dropLast().map { "/" + $0 }.joined()
        let below = access(folder + "/truth.jsonl", R_OK) == 0 ? folder : folder + "/articles"
        for article in LabelledArticle.all(truth: truth, folder: below) {
            let head = RoughHead(article.text)
            let rows = RegionReader.shared.features(
                article.text, language: article.language, titleRange: head.title, datelineRange: head.dateline)
            for (code, row) in rows {
                let cells = row.map { "\(($0 * 10_000).rounded() / 10_000)" }
                fputs(([article.id, code.rawValue] + cells).joined(separator: "\t") + "\n", file)
            }
        }
    }
}

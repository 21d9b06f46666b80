import Glibc
import Testing

@testable import Accessioning

/// The sample captures beside the package, or where DATELINE_SHARED says.
private let corpus: String = {
    if let shared = getenv("DATELINE_SHARED") { return String(cString: shared) + "/corpus" }
    let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    return "/" + root + "/../shared/corpus"
}()

private let isThere = access(corpus + "/expected.jsonl", R_OK) == 0

@Test(.enabled(if: isThere, "needs the sample captures: set DATELINE_SHARED"))
func theSampleCapturesHaveTheirRegions() {
    let articles = LabelledArticle.all(truth: corpus + "/expected.jsonl", folder: corpus + "/articles")
    #expect(articles.count == 10)
    for article in articles {
        let reading = InferenceLadder(order: .unknown).read(article.text, fileName: article.id)
        let claims = RegionReader.shared.read(
            article.text, language: article.language, titleRange: reading.titleRange,
            datelineRange: reading.datelineRange, skipping: reading.boilerplate)
        #expect((claims.regions.first?.value ?? []).map(\.rawValue) == article.about, "\(article.id)")
        let also = (claims.regionsAlso.first?.value ?? []).map(\.rawValue)
        #expect(Set(article.also).isSubset(of: also), "\(article.id): \(also)")
    }
}

import Accessioning
import ArchiveModel

/// Whether a dateline's place, "Aralsk, Kazakhstan", holds any name that the archive can put on a map.
struct KnownPlaces: Sendable {
    private let names: RegionNameTable

    init(authorities: AuthorityFile) { names = RegionNameTable(authorities) }

    /// The gazetteer is asked as it is for a text that consists of the place alone, and the tables of region names after it.
    func knows(_ place: String) -> Bool {
        let source = CapturedSource(path: "", bytes: Array(place.utf8), digest: 0)
        let claims = RegionReader.shared.read(
            CapturedText(source), language: LanguageTag("en"), titleRange: nil,
            datelineRange: 0..<source.bytes.count)
        if !claims.regions.isEmpty || !claims.regionsAlso.isEmpty { return true }
        return place.split(whereSeparator: { ",،(/".contains($0) }).contains {
            names.code(of: OneLine.of(String($0))) != nil
        }
    }
}

import ArchiveModel

@testable import Presswork

/// Small catalogues for pictures, with what matters to them and nothing else.
enum PictureMaking {
    static let front = PlannedPage(page: .front, permalink: Permalink("index.html"))

    static let words: InterfaceWords = {
        var words = InterfaceWords(LanguageTag("en"))
        words.words[.nameAndCount] = "{name}, {count}"
        words.words[.monthsShort] = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"
        words.words[.thousands] = ","
        words.counted[.articles] = [.one: "{count} article", .other: "{count} articles"]
        return words
    }()

    static func year(_ year: Int, _ count: Int, months: [Int: Int] = [:]) -> YearTerm {
        YearTerm(
            year: year, permalink: Permalink("\(year)/index.html"), entries: Array(0..<count),
            months: months.sorted { $0.key < $1.key }.map { month, count in
                MonthTerm(
                    month: month, permalink: Permalink("\(year)/\(month)/index.html"), entries: Array(0..<count))
            })
    }

    /// Countries with so many articles each, filed below their areas as the catalogue has it.
    static func catalogue(_ counts: [String: Int], headings: [String: String] = [:]) -> Catalogue {
        var entries: [RegionCode: [Int]] = [:]
        var next = 0
        for (code, count) in counts.sorted(by: { $0.key < $1.key }) {
            let country = RegionCode(code)
            for region in [country] + RegionTree.world.ancestors(of: country) {
                entries[region, default: []] += next..<(next + count)
            }
            next += count
        }
        let terms = entries.sorted { $0.key < $1.key }.map { code, positions in
            RegionTerm(
                code: code, heading: headings[code.rawValue] ?? RegionTree.world.name(of: code, in: LanguageTag("en")),
                permalink: Permalink("regions/\(code.rawValue.lowercased()).html"),
                parent: RegionTree.world.parent(of: code), entries: positions, also: [])
        }
        return Catalogue(entries: [], authors: [], regions: terms, years: [], undated: [])
    }

    /// The SVG of a map's record.
    static func drawing(_ map: Value) -> String {
        guard case .record(let record) = map, case .html(let bytes)? = record.value("drawing") else { return "" }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension Record {
    func value(_ name: String) -> Value? { shape.slot(of: name).map { values[$0] } }

    /// nil where the record has no such text.
    func text(_ name: String) -> String? {
        switch value(name) {
        case .text(let text), .link(let text): return text
        default: return nil
        }
    }

    func list(_ name: String) -> [Record] {
        guard case .list(let list)? = value(name) else { return [] }
        return list
    }
}

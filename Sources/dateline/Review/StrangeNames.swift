import Accessioning
import ArchiveModel

/// Names of authors that no authority record has, and datelines' places that the gazetteer lacks, over all articles.
///
/// Each is asked for once, at the first article that prints it: nobody wants the same question five hundred times. A name
/// that an editor has supplied for any article is known from then on.
struct StrangeNames: Sendable {
    private struct Sighting {
        let source: String
        var count = 1
    }

    private var authors: [NameKey: Sighting] = [:]
    private var places: [NameKey: Sighting] = [:]

    /// `articles` in the order of their paths. Where the authority file lists no author, none can be missed in it.
    init(_ articles: [Article], authorities: AuthorityFile) {
        let forms = authorities.authors.flatMap { [$0.heading] + $0.variants }
        var known = Set(forms.map(NameKey.init))
        var knownPlaces: [NameKey: Bool] = [:]
        for article in articles {
            if article.authors.certainty == .supplied {
                known.formUnion((article.authors.value ?? []).map { NameKey($0.name) })
            }
            if article.setting.datelinePlace.certainty == .supplied, let place = article.setting.datelinePlace.value {
                knownPlaces[NameKey(place)] = true
            }
        }
        let gazetteer = KnownPlaces(authorities: authorities)
        for article in articles {
            if !forms.isEmpty {
                for key in Set((article.authors.value ?? []).map { NameKey($0.name) }) where !known.contains(key) {
                    authors[key, default: Sighting(source: article.source, count: 0)].count += 1
                }
            }
            guard let place = article.setting.datelinePlace.value else { continue }
            let key = NameKey(place)
            let isKnown = knownPlaces[key] ?? gazetteer.knows(place)
            knownPlaces[key] = isKnown
            if !isKnown { places[key, default: Sighting(source: article.source, count: 0)].count += 1 }
        }
    }

    /// What is strange about a value of the article at `source`; nil where nothing is, or another article is asked for it.
    func ground(_ reading: FieldReading, of source: String) -> String? {
        switch reading.value {
        case .authors(let authors)?:
            let strange = authors.compactMap { author in
                self.authors[NameKey(author.name)].flatMap { $0.source == source ? (author.name, $0.count) : nil }
            }
            guard let first = strange.first else { return nil }
            if authors.count == 1 { return "no authority record" + StrangeNames.more(first.1) }
            return "no authority record: " + strange.map { $0.0 + StrangeNames.more($0.1) }.joined(separator: "; ")
        case .text(let place)? where reading.field == .datelinePlace:
            return places[NameKey(place)].flatMap { sighting in
                sighting.source == source ? "not in the gazetteer" + StrangeNames.more(sighting.count) : nil
            }
        default: return nil
        }
    }

    private static func more(_ count: Int) -> String { count > 1 ? ", in \(count) articles" : "" }
}

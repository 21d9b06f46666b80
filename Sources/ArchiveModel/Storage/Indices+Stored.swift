extension FilingName: Stored {
    package func store(in writer: inout StoreWriter) {
        writer.text(key)
        writer.text(initial)
        writer.number(script)
        writer.list(places.map { Int($0) })
    }

    package init(from reader: inout StoreReader) throws(StoreDamage) {
        let key = try reader.text()
        let initial = try reader.text()
        let script = try reader.number()
        let places: [Int] = try reader.list()
        self.init(
            key: key, initial: initial, script: script, places: places.map { UInt32(truncatingIfNeeded: $0) })
    }
}

extension LetterRun: Stored {
    package func store(in writer: inout StoreWriter) {
        writer.text(initial)
        writer.number(script)
        writer.number(places.lowerBound)
        writer.number(places.count)
    }

    package init(from reader: inout StoreReader) throws(StoreDamage) {
        let initial = try reader.text()
        let script = try reader.number()
        let first = try reader.number()
        let count = try reader.number()
        guard first >= 0, count >= 0, first < Int.max / 2, count < Int.max / 2 else { throw StoreDamage() }
        self.init(initial: initial, script: script, places: first..<(first + count))
    }
}

extension AuthorList.Line: Stored {
    package func store(in writer: inout StoreWriter) {
        writer.number(author)
        writer.optional(variant)
        writer.value(name)
    }

    package init(from reader: inout StoreReader) throws(StoreDamage) {
        self.init(author: try reader.number(), variant: try reader.optional(), name: try reader.value())
    }
}

extension AuthorList: Stored {
    package func store(in writer: inout StoreWriter) { writer.list(lines) }
    package init(from reader: inout StoreReader) throws(StoreDamage) { self.init(try reader.list()) }
}

extension Taxonomy: Stored {}

extension TaxonomyTerm: Stored {
    package func store(in writer: inout StoreWriter) {
        writer.text(heading)
        writer.optional(language)
        writer.value(permalink)
        writer.list(entries)
    }

    package init(from reader: inout StoreReader) throws(StoreDamage) {
        self.init(
            heading: try reader.text(), language: try reader.optional(), permalink: try reader.value(),
            entries: try reader.list())
    }
}

extension TaxonomyIndex: Stored {
    package func store(in writer: inout StoreWriter) {
        writer.value(taxonomy)
        writer.list(terms)
        writer.list(letters)
        writer.list(positions)
    }

    package init(from reader: inout StoreReader) throws(StoreDamage) {
        self.init(
            taxonomy: try reader.value(), terms: try reader.list(), letters: try reader.list(),
            positions: try reader.list())
    }
}

extension Crossing.Term: Stored {
    package func store(in writer: inout StoreWriter) {
        switch self {
        case .author(let author):
            writer.byte(0)
            writer.number(author)
        case .region(let region):
            writer.byte(1)
            writer.number(region)
        case .year(let year):
            writer.byte(2)
            writer.number(year)
        }
    }

    package init(from reader: inout StoreReader) throws(StoreDamage) {
        switch try reader.byte() {
        case 0: self = .author(try reader.number())
        case 1: self = .region(try reader.number())
        case 2: self = .year(try reader.number())
        default: throw StoreDamage()
        }
    }
}

extension Crossing: Stored {
    package func store(in writer: inout StoreWriter) {
        writer.value(first)
        writer.value(second)
        writer.value(permalink)
        writer.list(entries)
    }

    package init(from reader: inout StoreReader) throws(StoreDamage) {
        self.init(
            first: try reader.value(), second: try reader.value(), permalink: try reader.value(),
            entries: try reader.list())
    }
}

extension Crossings: Stored {
    package func store(in writer: inout StoreWriter) { writer.list(all) }
    package init(from reader: inout StoreReader) throws(StoreDamage) { self.init(try reader.list()) }
}

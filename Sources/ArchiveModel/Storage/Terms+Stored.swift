extension Permalink: Stored {
    package func store(in writer: inout StoreWriter) { writer.text(path) }
    package init(from reader: inout StoreReader) throws(StoreDamage) { self.init(try reader.text()) }
}

extension AuthorityRecord: Stored {
    package func store(in writer: inout StoreWriter) {
        writer.text(slug)
        writer.text(heading)
        writer.value(kind)
        writer.list(variants)
        writer.list(identifiers)
        writer.optional(filedAs)
    }

    package init(from reader: inout StoreReader) throws(StoreDamage) {
        self.init(
            slug: try reader.text(), heading: try reader.text(), kind: try reader.value(), variants: try reader.list(),
            identifiers: try reader.list(), filedAs: try reader.optional())
    }
}

extension AuthorityRecord.Identifier: Stored {
    package func store(in writer: inout StoreWriter) {
        writer.text(scheme)
        writer.text(value)
    }

    package init(from reader: inout StoreReader) throws(StoreDamage) {
        self.init(scheme: try reader.text(), value: try reader.text())
    }
}

extension AuthorRole: Stored {
    package func store(in writer: inout StoreWriter) {
        writer.text(role)
        writer.optional(years?.lowerBound)
        writer.number(years?.count ?? 0)
    }

    package init(from reader: inout StoreReader) throws(StoreDamage) {
        let role = try reader.text()
        let first: Int? = try reader.optional()
        let count = try reader.number()
        guard (0...9999).contains(count), first == nil || (count > 0 && abs(first ?? 0) <= 9999) else {
            throw StoreDamage()
        }
        self.init(role: role, years: first.map { $0...($0 + count - 1) })
    }
}

extension AuthorTerm: Stored {
    package func store(in writer: inout StoreWriter) {
        writer.value(record)
        writer.value(permalink)
        writer.list(entries)
        writer.list(roles)
        let named = languages.sorted { CodePointOrder.precedes($0.key, $1.key) }
        writer.list(named.map(\.key))
        writer.list(named.map(\.value))
    }

    package init(from reader: inout StoreReader) throws(StoreDamage) {
        let record: AuthorityRecord = try reader.value()
        let permalink: Permalink = try reader.value()
        let entries: [Int] = try reader.list()
        let roles: [AuthorRole] = try reader.list()
        let names: [String] = try reader.list()
        let languages: [LanguageTag] = try reader.list()
        self.init(
            record: record, permalink: permalink, entries: entries, roles: roles,
            languages: Dictionary(zip(names, languages), uniquingKeysWith: { first, _ in first }))
    }
}

extension RegionTerm: Stored {
    package func store(in writer: inout StoreWriter) {
        writer.value(code)
        writer.text(heading)
        writer.value(permalink)
        writer.optional(parent)
        writer.list(entries)
        writer.list(also)
    }

    package init(from reader: inout StoreReader) throws(StoreDamage) {
        self.init(
            code: try reader.value(), heading: try reader.text(), permalink: try reader.value(),
            parent: try reader.optional(), entries: try reader.list(), also: try reader.list())
    }
}

extension YearTerm: Stored {
    package func store(in writer: inout StoreWriter) {
        writer.number(year)
        writer.value(permalink)
        writer.list(entries)
        writer.list(months)
    }

    package init(from reader: inout StoreReader) throws(StoreDamage) {
        self.init(
            year: try reader.number(), permalink: try reader.value(), entries: try reader.list(),
            months: try reader.list())
    }
}

extension MonthTerm: Stored {
    package func store(in writer: inout StoreWriter) {
        writer.number(month)
        writer.value(permalink)
        writer.list(entries)
        writer.list(days)
    }

    package init(from reader: inout StoreReader) throws(StoreDamage) {
        self.init(
            month: try reader.number(), permalink: try reader.value(), entries: try reader.list(),
            days: try reader.list())
    }
}

extension DayTerm: Stored {
    package func store(in writer: inout StoreWriter) {
        writer.number(day)
        writer.value(permalink)
        writer.list(entries)
    }

    package init(from reader: inout StoreReader) throws(StoreDamage) {
        self.init(day: try reader.number(), permalink: try reader.value(), entries: try reader.list())
    }
}

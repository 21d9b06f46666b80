/// A value that can be put by for the next build and read back the same. Whoever changes what a type holds changes both
/// functions; what an older program stored is never read, for the program's own fingerprint stands before it.
package protocol Stored {
    func store(in writer: inout StoreWriter)
    init(from reader: inout StoreReader) throws(StoreDamage)
}

extension String: Stored {
    package func store(in writer: inout StoreWriter) { writer.text(self) }
    package init(from reader: inout StoreReader) throws(StoreDamage) { self = try reader.text() }
}

extension Int: Stored {
    package func store(in writer: inout StoreWriter) { writer.number(self) }
    package init(from reader: inout StoreReader) throws(StoreDamage) { self = try reader.number() }
}

extension Bool: Stored {
    package func store(in writer: inout StoreWriter) { writer.flag(self) }
    package init(from reader: inout StoreReader) throws(StoreDamage) { self = try reader.flag() }
}

extension Array: Stored where Element: Stored {
    package func store(in writer: inout StoreWriter) { writer.list(self) }
    package init(from reader: inout StoreReader) throws(StoreDamage) { self = try reader.list() }
}

extension Fingerprint: Stored {
    package func store(in writer: inout StoreWriter) { writer.fingerprint(self) }
    package init(from reader: inout StoreReader) throws(StoreDamage) { self = try reader.fingerprint() }
}

extension Stored where Self: RawRepresentable, RawValue == String {
    package func store(in writer: inout StoreWriter) { writer.text(rawValue) }

    package init(from reader: inout StoreReader) throws(StoreDamage) {
        guard let value = Self(rawValue: try reader.text()) else { throw StoreDamage() }
        self = value
    }
}

extension LanguageTag: Stored {
    package func store(in writer: inout StoreWriter) { writer.text(rawValue) }
    package init(from reader: inout StoreReader) throws(StoreDamage) { self.init(try reader.text()) }
}

extension RegionCode: Stored {
    package func store(in writer: inout StoreWriter) { writer.text(rawValue) }
    package init(from reader: inout StoreReader) throws(StoreDamage) { self.init(try reader.text()) }
}

extension SourceLocation: Stored {
    package func store(in writer: inout StoreWriter) {
        writer.text(path)
        writer.number(line)
        writer.number(column)
    }

    package init(from reader: inout StoreReader) throws(StoreDamage) {
        self.init(path: try reader.text(), line: try reader.number(), column: try reader.number())
    }
}

extension Finding.Severity: Stored {}

extension Finding: Stored {
    package func store(in writer: inout StoreWriter) {
        writer.value(severity)
        writer.text(code)
        writer.text(message)
        writer.optional(location)
        writer.optional(excerpt)
        writer.number(length)
        writer.optional(suggestion)
    }

    package init(from reader: inout StoreReader) throws(StoreDamage) {
        self.init(
            try reader.value(), try reader.text(), try reader.text(), at: try reader.optional(),
            excerpt: try reader.optional(), length: try reader.number(), suggestion: try reader.optional())
    }
}

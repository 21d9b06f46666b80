extension Certainty: Stored {}

extension Evidence: Stored {
    package func store(in writer: inout StoreWriter) {
        writer.text(rule)
        writer.text(quote)
        writer.value(location)
        writer.optional(note)
    }

    package init(from reader: inout StoreReader) throws(StoreDamage) {
        self.init(
            rule: try reader.text(), quote: try reader.text(), location: try reader.value(),
            note: try reader.optional())
    }
}

extension Claim: Stored where Value: Stored {
    package func store(in writer: inout StoreWriter) {
        writer.value(value)
        writer.value(certainty)
        writer.value(evidence)
    }

    package init(from reader: inout StoreReader) throws(StoreDamage) {
        self.init(try reader.value(), try reader.value(), try reader.value())
    }
}

extension Inferred: Stored where Value: Stored {
    package func store(in writer: inout StoreWriter) {
        writer.value(certainty)
        writer.optional(value)
        writer.optional(evidence)
        writer.list(rejected)
    }

    package init(from reader: inout StoreReader) throws(StoreDamage) {
        certainty = try reader.value()
        value = try reader.optional()
        evidence = try reader.optional()
        rejected = try reader.list()
    }
}

extension Attribution.Kind: Stored {}

extension Attribution: Stored {
    package func store(in writer: inout StoreWriter) {
        writer.text(name)
        writer.value(kind)
        writer.optional(role)
    }

    package init(from reader: inout StoreReader) throws(StoreDamage) {
        self.init(name: try reader.text(), kind: try reader.value(), role: try reader.optional())
    }
}

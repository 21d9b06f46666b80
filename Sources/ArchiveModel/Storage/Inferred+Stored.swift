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

/// Without what the value rests on, which is stored apart.
extension Inferred: Stored where Value: Stored {
    package func store(in writer: inout StoreWriter) {
        writer.value(certainty)
        writer.optional(value)
    }

    package init(from reader: inout StoreReader) throws(StoreDamage) {
        let certainty: Certainty = try reader.value()
        self.init(try reader.optional(), certainty, nil)
    }
}

extension Ground: Stored where Value: Stored {
    package func store(in writer: inout StoreWriter) {
        writer.value(evidence)
        writer.list(rejected)
    }

    package convenience init(from reader: inout StoreReader) throws(StoreDamage) {
        self.init(try reader.value(), rejected: try reader.list())
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

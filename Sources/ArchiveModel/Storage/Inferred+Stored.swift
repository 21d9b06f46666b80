/// A byte and not its name, for each article has a dozen.
extension Certainty: Stored {
    package func store(in writer: inout StoreWriter) {
        switch self {
        case .supplied: writer.byte(0)
        case .stated: writer.byte(1)
        case .conjectured: writer.byte(2)
        case .unknown: writer.byte(3)
        }
    }

    package init(from reader: inout StoreReader) throws(StoreDamage) {
        switch try reader.byte() {
        case 0: self = .supplied
        case 1: self = .stated
        case 2: self = .conjectured
        case 3: self = .unknown
        default: throw StoreDamage()
        }
    }
}

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

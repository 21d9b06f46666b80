extension PublicationDate: Stored {
    package func store(in writer: inout StoreWriter) {
        writer.text(edtf)
        switch form {
        case .single(let point):
            writer.byte(0)
            writer.value(point)
        case .interval(let start, let end):
            writer.byte(1)
            writer.value(start)
            writer.value(end)
        }
    }

    package init(from reader: inout StoreReader) throws(StoreDamage) {
        let edtf = try reader.text()
        switch try reader.byte() {
        case 0: self.init(edtf: edtf, form: .single(try reader.value()))
        case 1: self.init(edtf: edtf, form: .interval(try reader.value(), try reader.value()))
        default: throw StoreDamage()
        }
    }
}

extension PublicationDate.End: Stored {
    package func store(in writer: inout StoreWriter) {
        switch self {
        case .open: writer.byte(0)
        case .unknown: writer.byte(1)
        case .point(let point):
            writer.byte(2)
            writer.value(point)
        }
    }

    package init(from reader: inout StoreReader) throws(StoreDamage) {
        switch try reader.byte() {
        case 0: self = .open
        case 1: self = .unknown
        case 2: self = .point(try reader.value())
        default: throw StoreDamage()
        }
    }
}

extension EDTFPoint: Stored {
    package func store(in writer: inout StoreWriter) {
        writer.optional(years?.lowerBound)
        writer.number(years.map { $0.upperBound - $0.lowerBound } ?? 0)
        writer.optional(month)
        writer.optional(day)
        for flag in [isApproximate, isUncertain, hasTime] { writer.flag(flag) }
    }

    package init(from reader: inout StoreReader) throws(StoreDamage) {
        let first: Int? = try reader.optional()
        let more = try reader.number()
        guard (0...99).contains(more), first.map({ abs($0) < 1_000_000_000_000_000 }) ?? true else {
            throw StoreDamage()
        }
        self.init(
            years: first.map { $0...($0 + more) }, month: try reader.optional(), day: try reader.optional(),
            isApproximate: try reader.flag(), isUncertain: try reader.flag(), hasTime: try reader.flag())
        if let month, !(1...24).contains(month) { throw StoreDamage() }
        if let day, !(1...31).contains(day) { throw StoreDamage() }
    }
}

import ArchiveModel

/// One of the many like things in the cache's table. Most are the same in the next table, where their bytes are copied
/// instead of made.
protocol TableRow: Stored, Sendable {
    /// Where it stands, just as it is, in the table that the cache was read from; nil for one that is new or another now.
    var standing: Range<Int>? { get }
}

/// The rows of one kind, which are made one at a time: all of them together take much memory, and are not needed together.
struct TableRows<Row: TableRow> {
    let count: Int
    /// Hands on each of them, in their order.
    let pass: (_ body: (Row) -> Void) -> Void

    init(count: Int, pass: @escaping (_ body: (Row) -> Void) -> Void) {
        self.count = count
        self.pass = pass
    }

    init(_ rows: [Row]) {
        self.init(count: rows.count) { body in for row in rows { body(row) } }
    }

    var array: [Row] {
        var rows: [Row] = []
        rows.reserveCapacity(count)
        pass { rows.append($0) }
        return rows
    }
}

extension StoreWriter {
    /// As `list`. `old` is what the rows' places are in; nil where there is none.
    mutating func rows<Row>(_ rows: TableRows<Row>, standing old: UnsafeRawBufferPointer?) {
        number(rows.count)
        // Those that stand together are copied together.
        var run = 0..<0
        rows.pass { row in
            guard let old, let place = row.standing, place.upperBound <= old.count else {
                copy(run, of: old)
                run = 0..<0
                value(row)
                return
            }
            if place.lowerBound != run.upperBound {
                copy(run, of: old)
                run = place
            } else {
                run = run.lowerBound..<place.upperBound
            }
        }
        copy(run, of: old)
    }

    private mutating func copy(_ run: Range<Int>, of old: UnsafeRawBufferPointer?) {
        if let old, !run.isEmpty { raw(UnsafeRawBufferPointer(rebasing: old[run])) }
    }
}

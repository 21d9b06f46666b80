import ArchiveModel

/// One of the many like things in the cache's table. Most are the same in the next table, where their bytes are copied
/// instead of made.
protocol TableRow: Stored, Sendable {
    /// Where it stands, just as it is, in the table that the cache was read from; nil for one that is new or another now.
    var standing: Range<Int>? { get }
}

extension StoreWriter {
    /// As `list`. `old` is what the rows' places are in; nil where there is none.
    mutating func rows(_ rows: [some TableRow], standing old: UnsafeRawBufferPointer?) {
        number(rows.count)
        // Those that stand together are copied together.
        var run = 0..<0
        for row in rows {
            guard let old, let place = row.standing, place.upperBound <= old.count else {
                copy(run, of: old)
                run = 0..<0
                value(row)
                continue
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

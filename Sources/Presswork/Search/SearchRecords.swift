/// The records of all articles, in the order of the catalogue, wherever they are kept: memory need not hold them.
package struct SearchRecords: Sendable {
    /// Of articles.
    let count: Int
    /// Hands on each record with the number of its article, in ascending order; none of an article that has none. Every
    /// pass gives the same. Any thread may.
    let pass: @Sendable (_ body: (Int, RecordView) -> Void) -> Void

    package init(count: Int, pass: @escaping @Sendable (_ body: (Int, RecordView) -> Void) -> Void) {
        self.count = count
        self.pass = pass
    }

    /// Nil for an article that has none.
    package init(_ records: [SearchRecord?]) {
        self.init(count: records.count) { body in
            for case (let article, let record?) in records.enumerated() {
                RecordView.of(record) { body(article, $0) }
            }
        }
    }
}

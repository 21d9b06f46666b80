import ArchiveModel

/// Date order with a full tie-break, so that it never depends on the order in which seeds were read.
enum ArticleOrder {
    static func precedes(_ left: Article, _ right: Article) -> Bool {
        let leftDate = left.dating.published.value
        let rightDate = right.dating.published.value
        let leftIsDated = leftDate?.filingYear != nil
        let rightIsDated = rightDate?.filingYear != nil
        if leftIsDated != rightIsDated { return leftIsDated }
        if let leftDate, let rightDate, leftDate != rightDate { return leftDate < rightDate }
        if (leftDate == nil) != (rightDate == nil) { return leftDate != nil }
        return left.source.utf8.lexicographicallyPrecedes(right.source.utf8)
    }
}

import ArchiveModel

/// How a new site's files differ from those that the last build left. The list of files is not among them.
struct SiteChange: Sendable {
    /// Addresses that have another file now, or one for the first time.
    let made: [String]
    /// Addresses without a file now.
    let gone: [String]
    /// Of `made`, those that had none.
    let come: [String]
    private let count: Int

    init(_ files: [WrittenFile], since cache: BuildCache?) {
        let known = cache?.files ?? KnownFiles([])
        made = files.filter { !$0.isKept }.map(\.path)
        come = files.filter { $0.known == nil && known[$0.path] == nil }.map(\.path)
        count = files.count
        let isListed = known[OutputFolder.manifestName] != nil
        guard known.all.count > files.count - come.count + (isListed ? 1 : 0) else {
            gone = []
            return
        }
        let names = Set(files.map(\.path) + [OutputFolder.manifestName])
        gone = known.all.map(\.path).filter { !names.contains($0) }.sorted(by: CodePointOrder.precedes)
    }

    var isSameList: Bool { come.isEmpty && gone.isEmpty }

    /// So few that the next site is made of the old one in less time than anew.
    var isSmall: Bool { (made.count + gone.count) * 4 <= count }
}

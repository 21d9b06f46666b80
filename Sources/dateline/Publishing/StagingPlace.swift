import Glibc

/// Where a new site is put together until it is whole.
enum StagingPlace {
    /// Within the output folder, where that is a disk of its own.
    static let nameWithin = ".dateline-new"

    /// `isWithin` where the output is a mount point: it can't be swapped for another folder, and what stands beside it is
    /// on another disk, from which nothing can be moved in one step.
    static func of(_ output: String) -> (path: String, isWithin: Bool) {
        var own = stat()
        var above = stat()
        if lstat(output, &own) == 0, stat(parent(output), &above) == 0, own.st_dev != above.st_dev {
            return (output + "/" + nameWithin, true)
        }
        let name = output.split(separator: "/").last.map(String.init) ?? output
        return (parent(output) + "/." + name + ".dateline-new", false)
    }

    static func parent(_ path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }
}

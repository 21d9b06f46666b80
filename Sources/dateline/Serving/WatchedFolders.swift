import ArchiveModel
import Glibc

/// The folders that the system watches for us, and what matters in each.
struct WatchedFolders {
    private enum Interest {
        case all
        case only(Set<[UInt8]>)

        func joined(_ other: Interest) -> Interest {
            guard case .only(let own) = self, case .only(let others) = other else { return .all }
            return .only(own.union(others))
        }
    }

    private var interests: [Int32: Interest] = [:]
    /// Folders that could not be watched, for they aren't there.
    private(set) var absent: [String] = []
    /// The system watches no more folders for this user.
    private(set) var isFull = false
    private let descriptor: Int32
    private static let deepest = 64

    /// `descriptor` is inotify's. Asks for all folders anew: those that are watched already stay so.
    init(_ descriptor: Int32, _ places: WatchedPlaces) {
        self.descriptor = descriptor
        for path in places.files + places.trees {
            // A link's own folder and that of what it leads to: either may come to be another file.
            for path in Set([path, RealPath.of(path)]).sorted() {
                let name = path.split(separator: "/").last.map { Array($0.utf8) }
                if let name { add(StagingPlace.parent(path), .only([name])) }
            }
        }
        for path in places.trees { addTree(path) }
    }

    /// The numbers that the system gave them.
    var numbers: Set<Int32> { Set(interests.keys) }

    /// Whether the site's sources may have changed by it, and whether other folders are to be watched now.
    func meaning(of event: WatchEvent) -> (isChange: Bool, isOfFolders: Bool) {
        if event.isOverflow { return (true, true) }
        guard let interest = interests[event.folder] else { return (false, false) }
        if event.isOfFolder { return (true, true) }
        switch interest {
        case .all: return event.isOfEditor ? (false, false) : (true, event.isOfSubfolder)
        case .only(let names): return names.contains(event.name) ? (true, true) : (false, false)
        }
    }

    private mutating func addTree(_ root: String) {
        var folders = [(path: root, depth: 0)]
        while let folder = folders.popLast() {
            guard add(folder.path, .all), folder.depth < Self.deepest else { continue }
            for name in Self.subfolders(folder.path) { folders.append((folder.path + "/" + name, folder.depth + 1)) }
        }
    }

    @discardableResult private mutating func add(_ path: String, _ interest: Interest) -> Bool {
        let number = inotify_add_watch(descriptor, path, WatchEvent.wanted | UInt32(IN_ONLYDIR))
        guard number >= 0 else {
            switch errno {
            case ENOSPC: isFull = true
            case ENOENT, ENOTDIR: absent.append(path)
            default: break
            }
            return false
        }
        // Two of the paths may lead to one folder.
        interests[number] = interests[number].map { $0.joined(interest) } ?? interest
        return true
    }

    /// Links among the seeds are left alone, and so are hidden folders.
    private static func subfolders(_ path: String) -> [String] {
        guard let stream = opendir(path) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let type = entry.pointee.d_type
            guard type == UInt8(DT_DIR) || type == UInt8(DT_UNKNOWN) else { continue }
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard !name.hasPrefix(".") else { continue }
            var status = stat()
            let isFolder = lstat(path + "/" + name, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
            if isFolder { names.append(name) }
        }
        return names
    }
}

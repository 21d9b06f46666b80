/// Regions by name. There are thousands of names, and a start of the program has to be short: a name is looked for by its
/// bytes, and only where those are not found by its letters, which may be spelled otherwise.
package struct RegionsByName: Sendable {
    private var entries: [(key: NameKey, code: RegionCode)] = []
    /// One more than the number of an entry; 0 is a free place. Half of them stay free.
    private var places: [UInt32]

    /// Has room for `count` names without being slow; more are taken, too.
    package init(count: Int) {
        var size = 64
        while size < count * 2 { size *= 2 }
        places = [UInt32](repeating: 0, count: size)
        entries.reserveCapacity(count)
    }

    /// Of two regions of one name the first stays.
    package mutating func add(_ key: NameKey, _ code: RegionCode) {
        if entries.count * 2 >= places.count { grow() }
        let place = place(of: key)
        guard places[place] == 0 else { return }
        entries.append((key, code))
        places[place] = UInt32(entries.count)
    }

    package subscript(key: NameKey) -> RegionCode? {
        let number = Int(places[place(of: key)])
        if number > 0 { return entries[number - 1].code }
        return key.isASCII ? nil : entries.first { $0.key == key }?.code
    }

    /// Where the key stands, or the free place where it would.
    private func place(of key: NameKey) -> Int {
        var place = Int(truncatingIfNeeded: key.byteHash) & (places.count - 1)
        while places[place] != 0, !entries[Int(places[place]) - 1].key.hasBytes(of: key) {
            place = (place + 1) & (places.count - 1)
        }
        return place
    }

    private mutating func grow() {
        places = [UInt32](repeating: 0, count: places.count * 2)
        for (index, entry) in entries.enumerated() { places[place(of: entry.key)] = UInt32(index + 1) }
    }
}

import ArchiveModel

/// The shapes of countries as `map.tsv` has them: one view for each area that is drawn, in a projection of its own.
struct MapTable: Sendable {
    /// Read once from the table in the program.
    static let world = MapTable()

    private let views: [RegionCode: MapView]

    private init() {
        let bytes = RegionTable.bytes(of: "map.tsv")
        var views: [RegionCode: MapView] = [:]
        var start = bytes.startIndex
        while start < bytes.endIndex {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
            let cells = Self.cells(of: bytes, in: start..<end)
            start = end + 1
            guard cells.count == 9 else { continue }
            let numbers = cells[2..<8].map { Int(Self.text(bytes, $0)) ?? 0 }
            let code = RegionCode(Self.text(bytes, cells[0]))
            if views[code] == nil {
                views[code] = MapView(frame: MapFrame(width: numbers[0], height: numbers[1]))
            } else {
                views[code]?.add(
                    MapShape(
                        country: RegionCode(Self.text(bytes, cells[1])), x: numbers[0], y: numbers[1],
                        box: MapFrame(
                            x: numbers[2], y: numbers[3], width: numbers[4] - numbers[2],
                            height: numbers[5] - numbers[3]), path: cells[8]))
            }
        }
        self.views = views
    }

    /// The view of an area, or of the next one above it that has one.
    func view(of area: RegionCode) -> MapView? {
        ([area] + RegionTree.world.ancestors(of: area)).lazy.compactMap { views[$0] }.first
    }

    /// The view in which a country stands among its neighbours; nil where no view shows it.
    func view(around country: RegionCode) -> (view: MapView, shape: MapShape)? {
        for code in [country] + RegionTree.world.ancestors(of: country) {
            if let view = views[code], let shape = view.shape(of: country), view.frame.holds(shape.x, shape.y) {
                return (view, shape)
            }
        }
        return nil
    }

    private static func cells(of bytes: UnsafeBufferPointer<UInt8>, in line: Range<Int>) -> [Range<Int>] {
        var cells: [Range<Int>] = []
        var start = line.lowerBound
        for offset in line where bytes[offset] == UInt8(ascii: "\t") {
            cells.append(start..<offset)
            start = offset + 1
        }
        return cells + [start..<line.upperBound]
    }

    private static func text(_ bytes: UnsafeBufferPointer<UInt8>, _ cell: Range<Int>) -> String {
        String(decoding: bytes[cell], as: UTF8.self)
    }
}

/// A rectangle of a map, in its units: y grows to the south.
struct MapFrame: Sendable, Equatable {
    var x = 0
    var y = 0
    let width: Int
    let height: Int

    func holds(_ x: Int, _ y: Int) -> Bool {
        x >= self.x && x <= self.x + width && y >= self.y && y <= self.y + height
    }

    func meets(_ other: MapFrame) -> Bool {
        x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height
    }

    func holds(_ other: MapFrame) -> Bool {
        holds(other.x, other.y) && holds(other.x + other.width, other.y + other.height)
    }
}

/// One projection and the countries in it.
struct MapView: Sendable {
    let frame: MapFrame
    /// In byte order of the codes; those of no ISO code come first, under an empty one.
    private(set) var shapes: [MapShape] = []
    /// Where each country stands in `shapes`.
    private var places: [RegionCode: Int] = [:]

    init(frame: MapFrame) { self.frame = frame }

    mutating func add(_ shape: MapShape) {
        if places[shape.country] == nil { places[shape.country] = shapes.count }
        shapes.append(shape)
    }

    func shape(of country: RegionCode) -> MapShape? { places[country].map { shapes[$0] } }
}

/// One country in one view.
struct MapShape: Sendable {
    let country: RegionCode
    /// Inside the country, with room around for its name.
    let x: Int
    let y: Int
    /// Around its largest part.
    let box: MapFrame
    /// Where in the table its path data stand; empty for a country that is but a dot at this size.
    fileprivate let path: Range<Int>

    var isDot: Bool { path.isEmpty }

    /// Path data that begin with an absolute move, so that several can stand one behind the other.
    func appendPath(to bytes: inout [UInt8]) { bytes += RegionTable.bytes(of: "map.tsv")[path] }
}

import ArchiveModel

/// A map as SVG: countries without articles in one path, each of the others a link with its name and count.
struct MapPicture {
    /// A country that is drawn as one of the archive's.
    struct Mark {
        let country: RegionCode
        let heading: String
        /// "Kazakhstan, 12 articles".
        let name: String
        /// Below the site's root, percent-encoded.
        let address: String
        let count: Int
        /// 1–5.
        let shade: Int
    }

    let view: MapView
    let frame: MapFrame
    /// The way to the site's root.
    let root: String
    /// In the order in which a keyboard reaches them.
    let marks: [Mark]
    /// The country whose page it is: then the others are faint, all alike.
    var here: RegionCode?
    var labels: MapLabels?

    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(32 << 10)
        bytes.append(
            "<svg viewBox=\"\(frame.x) \(frame.y) \(frame.width) \(frame.height)\"><path class=\"land\" d=\"")
        let drawn = marks.compactMap { mark in view.shape(of: mark.country).map { (mark, $0) } }
            .filter { frame.holds($0.1.x, $0.1.y) || frame.meets($0.1.box) }
        appendLand(besides: Set(drawn.lazy.map(\.0.country)), to: &bytes)
        bytes.append("\"/>")
        for (mark, shape) in drawn where !shape.isDot { append(mark, shape, to: &bytes) }
        for (mark, shape) in drawn where shape.isDot { append(mark, shape, to: &bytes) }
        labels?.append(drawn, in: frame, to: &bytes)
        bytes.append("</svg>")
        return bytes
    }

    /// Dots of countries without articles are left out: they would be taken for marks.
    private func appendLand(besides marked: Set<RegionCode>, to bytes: inout [UInt8]) {
        for shape in view.shapes where frame.meets(shape.box) && !marked.contains(shape.country) {
            shape.appendPath(to: &bytes)
        }
    }

    private func append(_ mark: Mark, _ shape: MapShape, to bytes: inout [UInt8]) {
        let isHere = mark.country == here
        if isHere {
            bytes.append("\n<g class=\"here\">")
        } else {
            bytes.append("\n<a class=\"s\(here == nil ? mark.shade : 1)\" href=\"")
            bytes.appendEscaped(root)
            bytes.appendEscaped(mark.address)
            bytes.append("\">")
        }
        bytes.append("<title>")
        bytes.appendEscaped(mark.name)
        bytes.append("</title>")
        if shape.isDot {
            let dot = "M\(shape.x) \(shape.y)h0\"/>"
            bytes.append("<path class=\"reach\" d=\"\(dot)<path class=\"dot\" d=\"\(dot)")
        } else {
            bytes.append("<path d=\"")
            shape.appendPath(to: &bytes)
            bytes.append("\"/>")
        }
        bytes.append(isHere ? "</g>" : "</a>")
    }
}

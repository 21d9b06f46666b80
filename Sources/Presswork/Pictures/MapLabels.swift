/// Names on a map, those of most articles first; one that would run into another or out of the map is left out, for the
/// list beside has it.
struct MapLabels {
    /// In thousandths of the map's width, as large as the page ever sets it. The style sheet makes steps of it, so that
    /// names are of one size on maps of any.
    let size: Int
    let hasCounts: Bool

    func append(_ marks: [(mark: MapPicture.Mark, shape: MapShape)], in frame: MapFrame, to bytes: inout [UInt8]) {
        let tenths = max(10, frame.width * size / 100)
        let size = (tenths + 9) / 10
        var taken: [MapFrame] = []
        bytes.append("\n<g class=\"labels\" font-size=\"\(tenths / 10).\(tenths % 10)\" aria-hidden=\"true\">")
        for (mark, shape) in marks.sorted(by: { $0.mark.count > $1.mark.count }) {
            let lines = hasCounts && !shape.isDot ? 2 : 1
            let places = Self.places(shape, width: width(mark, size, lines), size: size, lines: lines)
            guard let place = places.first(where: { box in frame.holds(box) && !taken.contains { $0.meets(box) } })
            else { continue }
            taken.append(place)
            let x = place.x + place.width / 2
            bytes.append("<text x=\"\(x)\" y=\"\(place.y + size)\">")
            bytes.appendEscaped(mark.heading)
            if lines == 2 {
                bytes.append("<tspan x=\"\(x)\" dy=\"1.1em\">\(mark.count)</tspan>")
            } else if hasCounts {
                bytes.append(" \(mark.count)")
            }
            bytes.append("</text>")
        }
        bytes.append("</g>")
    }

    /// Letters are about six tenths as wide as high in the faces that systems have.
    private func width(_ mark: MapPicture.Mark, _ size: Int, _ lines: Int) -> Int {
        var wide = 0
        for scalar in mark.heading.unicodeScalars { wide += scalar.value >= 0x2E80 ? 100 : 58 }
        let count = hasCounts ? String(mark.count).utf8.count * 58 : 0
        return (lines == 2 ? max(wide, count) : wide + count) * size / 100
    }

    /// On the spot, and half a line and a line above and below it; beside a dot.
    private static func places(_ shape: MapShape, width: Int, size: Int, lines: Int) -> [MapFrame] {
        let height = size * lines * 11 / 10 + size / 4
        if shape.isDot {
            return [(size / 2, -height / 2), (-width - size / 2, -height / 2), (-width / 2, size / 2)].map {
                MapFrame(x: shape.x + $0.0, y: shape.y + $0.1, width: width, height: height)
            }
        }
        return [0, -size / 2, size / 2, -size, size].map {
            MapFrame(x: shape.x - width / 2, y: shape.y - height / 2 + $0, width: width, height: height)
        }
    }
}

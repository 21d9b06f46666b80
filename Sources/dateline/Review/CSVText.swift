/// Writes a table as CSV (RFC 4180), so that spreadsheets of any kind read it.
enum CSVText {
    /// In UTF-8 with a byte order mark, without which Excel takes it for the machine's old encoding; lines end in CRLF.
    static func of(_ rows: [[String]]) -> String {
        "\u{FEFF}" + rows.map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
    }

    private static func cell(_ text: String) -> String {
        let armoured = CellArmour.put(on: text)
        guard armoured.utf8.contains(where: isSpecial) || armoured.hasPrefix(" ") || armoured.hasSuffix(" ") else {
            return armoured
        }
        return armoured.unicodeScalars.reduce(into: "\"") { cell, scalar in
            if scalar == "\"" { cell += "\"" }
            cell.unicodeScalars.append(scalar)
        } + "\""
    }

    /// Every separator that some program may look for, quotes and line ends.
    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\""), 0x09, 0x0A, 0x0D: true
        default: false
        }
    }
}

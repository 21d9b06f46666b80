import ArchiveModel

/// A text in CSV → its rows of cells, as RFC 4180 has it, with any of the usual separators and line ends.
struct CSVTable {
    /// The row's number as spreadsheets count, from 1, whatever line breaks stand in its cells.
    struct Row {
        let number: Int
        let cells: [String]

        var isBlank: Bool { cells.allSatisfy { $0.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 } } }
    }

    let rows: [Row]

    /// The one of comma, semicolon and tab that the first row has most of, outside quotes; a comma where it has none.
    static func separator(of text: String) -> UInt8 {
        let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
        var counts = [0, 0, 0]
        var isQuoted = false
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if isQuoted { continue }
            if byte == 0x0A || byte == 0x0D { break }
            if let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
        }
        let most = counts.max() ?? 0
        return candidates[counts.firstIndex(of: most) ?? 0]
    }

    /// Nil with a finding where a quote is not closed or text follows a closing one: then no cell can be trusted.
    static func read(_ text: String, separator: UInt8, path: String) -> Outcome<CSVTable?> {
        var parser = Parser(bytes: Array(text.utf8), separator: separator)
        if let fault = parser.run() {
            let place = SourceLocation(path: path, line: fault.row, column: fault.column)
            return Outcome(nil, [Finding(.error, "review.csv", fault.message, at: place)])
        }
        return Outcome(CSVTable(rows: parser.rows))
    }

    private struct Fault {
        let message: String
        let row: Int
        let column: Int
    }

    private struct Parser {
        let bytes: [UInt8]
        let separator: UInt8
        var rows: [Row] = []
        private var cells: [String] = []
        private var index = 0

        init(bytes: [UInt8], separator: UInt8) {
            self.bytes = bytes
            self.separator = separator
        }

        mutating func run() -> Fault? {
            while index < bytes.count {
                if let fault = readCell() { return fault }
                if index < bytes.count, bytes[index] == separator {
                    index += 1
                    // A separator at the very end has an empty cell behind it.
                    if index == bytes.count { cells.append("") }
                } else {
                    endRow()
                }
            }
            if !cells.isEmpty { endRow() }
            return nil
        }

        private mutating func endRow() {
            rows.append(Row(number: rows.count + 1, cells: cells))
            cells = []
            guard index < bytes.count else { return }
            let isReturn = bytes[index] == 0x0D
            index += 1
            if isReturn, index < bytes.count, bytes[index] == 0x0A { index += 1 }
        }

        private mutating func readCell() -> Fault? {
            guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
                let start = index
                while index < bytes.count, !endsCell(bytes[index]) { index += 1 }
                cells.append(String(decoding: bytes[start..<index], as: UTF8.self))
                return nil
            }
            var cell: [UInt8] = []
            index += 1
            while true {
                guard index < bytes.count else { return fault("the quote that opens this cell is never closed") }
                if bytes[index] == UInt8(ascii: "\"") {
                    index += 1
                    guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else { break }
                }
                cell.append(bytes[index])
                index += 1
            }
            guard index == bytes.count || endsCell(bytes[index]) else {
                return fault("text stands behind the quote that closes this cell")
            }
            cells.append(String(decoding: cell, as: UTF8.self))
            return nil
        }

        private func endsCell(_ byte: UInt8) -> Bool { byte == separator || byte == 0x0A || byte == 0x0D }

        private func fault(_ message: String) -> Fault {
            Fault(message: message, row: rows.count + 1, column: cells.count + 1)
        }
    }
}

import ArchiveModel

/// A date as an editor writes it: EDTF, a time stamp, or one of the printed forms that are read in texts.
enum SuppliedDate {
    struct Failure: Error {
        let message: String
        let suggestion: String?
    }

    static func read(_ written: String, order: NumericOrder) -> Result<PublicationDate, Failure> {
        let text = Trimming.trimmed(written)
        if let date = PublicationDate(edtf: dayOfTimeStamp(text) ?? text) { return .success(date) }
        let source = CapturedSource(path: "", bytes: Array(text.utf8), digest: 0)
        let whole = 0..<source.bytes.count
        if let printed = DateGrammar.dates(in: source, whole, order: order).first, printed.range == whole {
            return .success(printed.date)
        }
        if case .failure(let error) = PublicationDate.parse(edtf: text), looksNumeric(text) {
            return .failure(Failure(message: error.message, suggestion: nil))
        }
        return .failure(
            Failure(
                message: "'\(String(text.unicodeScalars.prefix(40)))' is not a date",
                suggestion: "write it as 2021-03-12, 2021-03 or 2021"))
    }

    /// `2021-02-03T10:00:00Z` and `2021-02-03 10:00` as generators write them: the day counts, wherever it was.
    private static func dayOfTimeStamp(_ text: String) -> String? {
        let bytes = Array(text.utf8)
        guard bytes.count > 13, bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " ") else { return nil }
        let allowed = Array("0123456789:.,+-Z ".utf8)
        return bytes[11...].allSatisfy(allowed.contains) ? String(decoding: bytes[..<10], as: UTF8.self) : nil
    }

    private static func looksNumeric(_ text: String) -> Bool {
        text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") }
    }
}

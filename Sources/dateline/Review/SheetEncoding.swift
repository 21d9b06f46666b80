import ArchiveModel
import ArgumentParser

/// An encoding that a spreadsheet may save its text in.
enum SheetEncoding: String, Sendable, ExpressibleByArgument, CaseIterable {
    case utf8 = "utf-8"
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"
    case windows1251 = "windows-1251"
    case windows1252 = "windows-1252"

    /// It has a few hundred letters: programs put a question mark in the place of any other.
    var isLimited: Bool { self == .windows1251 || self == .windows1252 }

    /// The offset of the first byte that the encoding does not have.
    struct Failure: Error { let offset: Int }

    /// The text without a byte order mark.
    func decode(_ bytes: [UInt8]) -> Result<String, Failure> {
        switch self {
        case .utf8: utf8(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...])
        case .utf16LittleEndian: utf16(bytes.starts(with: [0xFF, 0xFE]) ? bytes[2...] : bytes[...]) { $1 << 8 | $0 }
        case .utf16BigEndian: utf16(bytes.starts(with: [0xFE, 0xFF]) ? bytes[2...] : bytes[...]) { $0 << 8 | $1 }
        case .windows1251, .windows1252: singleBytes(bytes)
        }
    }

    private func utf8(_ bytes: ArraySlice<UInt8>) -> Result<String, Failure> {
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        var text = String.UnicodeScalarView()
        var offset = bytes.startIndex
        while true {
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar):
                text.append(scalar)
                offset += UTF8.width(scalar)
            case .emptyInput: return .success(String(text))
            case .error: return .failure(Failure(offset: offset))
            }
        }
    }

    private func utf16(
        _ bytes: ArraySlice<UInt8>, _ unit: (UInt16, UInt16) -> UInt16
    ) -> Result<String, Failure> {
        guard bytes.count % 2 == 0 else { return .failure(Failure(offset: bytes.endIndex - 1)) }
        let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).map { index in
            unit(UInt16(bytes[index]), UInt16(bytes[index + 1]))
        }
        var decoder = UTF16()
        var iterator = units.makeIterator()
        var text = String.UnicodeScalarView()
        var offset = bytes.startIndex
        while true {
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar):
                text.append(scalar)
                offset += UTF16.width(scalar) * 2
            case .emptyInput: return .success(String(text))
            case .error: return .failure(Failure(offset: offset))
            }
        }
    }

    private func singleBytes(_ bytes: [UInt8]) -> Result<String, Failure> {
        let upper = self == .windows1251 ? CodePages.windows1251 : CodePages.windows1252
        var text = String.UnicodeScalarView()
        for (offset, byte) in bytes.enumerated() {
            guard byte >= 0x80 else {
                text.append(Unicode.Scalar(byte))
                continue
            }
            let scalar = upper[Int(byte) - 0x80]
            // The tables mark bytes without a character so.
            guard scalar != "\u{FFFD}" else { return .failure(Failure(offset: offset)) }
            text.append(scalar)
        }
        return .success(String(text))
    }
}

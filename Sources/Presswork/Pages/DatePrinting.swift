import ArchiveModel

/// How dates stand in pages.
enum DatePrinting {
    /// What `<time datetime>` takes: a day, a month or a year that is known for certain; nil otherwise.
    static func machine(_ date: PublicationDate?) -> String? {
        guard let date, !date.isApproximate, !date.isUncertain else { return nil }
        switch date.precision {
        case .day, .month, .year:
            let time = date.edtf.utf8.firstIndex(of: UInt8(ascii: "T"))
            let day = time.map { String(date.edtf[..<$0]) } ?? date.edtf
            // EDTF has years before the first and of more than four figures; HTML has not, nor has a search engine.
            let isPlain = day.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }
            return isPlain && day.utf8.first != UInt8(ascii: "-") && !day.hasPrefix("0000") ? day : nil
        default: return nil
        }
    }

    static func words(_ date: PublicationDate?, _ words: InterfaceWords) -> String {
        date.map { $0.words(in: words.language) } ?? words[.undatedLowercase]
    }
}

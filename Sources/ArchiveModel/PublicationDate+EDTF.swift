extension PublicationDate {
    /// Nil when `edtf` is no EDTF of level 0 or 1, or names a day that doesn't exist.
    package init?(edtf: String) {
        guard case .success(let date) = PublicationDate.parse(edtf: edtf) else { return nil }
        self = date
    }

    /// Nothing may stand around the date, not even white space.
    package static func parse(edtf: String) -> Result<PublicationDate, EDTFError> {
        do throws(EDTFError) { return .success(try read(edtf)) } catch { return .failure(error) }
    }

    private static func read(_ edtf: String) throws(EDTFError) -> PublicationDate {
        // No date of level 1 is longer than an interval of two days with their marks, or a day with its time.
        let scalars = Array(edtf.unicodeScalars.prefix(65))
        guard scalars.count <= 64 else { throw EDTFError(offset: 64, message: "a date is not as long as this") }
        guard !scalars.isEmpty else { throw EDTFError(offset: 0, message: "there is no date") }
        guard let slash = scalars.firstIndex(of: "/") else {
            var reader = EDTFReader(scalars, 0..<scalars.count)
            return PublicationDate(edtf: edtf, form: .single(try reader.point()))
        }
        if let second = scalars[(slash + 1)...].firstIndex(of: "/") {
            throw EDTFError(offset: second, message: "'/' stands between two dates; a day is written 2021-03-12")
        }
        let start = try end(scalars, 0..<slash)
        let finish = try end(scalars, (slash + 1)..<scalars.count)
        if start.point == nil, finish.point == nil {
            throw EDTFError(offset: 0, message: "an interval without a date says nothing")
        }
        if let low = start.point?.first, let high = finish.point?.last, high < low {
            throw EDTFError(offset: slash + 1, message: "the interval ends before it begins")
        }
        return PublicationDate(edtf: edtf, form: .interval(start, finish))
    }

    private static func end(_ scalars: [Unicode.Scalar], _ range: Range<Int>) throws(EDTFError) -> End {
        if range.isEmpty { return .unknown }
        if Array(scalars[range]) == [".", "."] { return .open }
        var reader = EDTFReader(scalars, range)
        let point = try reader.point()
        if point.hasTime { throw EDTFError(offset: range.lowerBound, message: "an interval is of days, not of times") }
        return .point(point)
    }
}

extension PublicationDate.End {
    var point: EDTFPoint? {
        guard case .point(let point) = self else { return nil }
        return point
    }
}

import ArchiveModel

/// What the gazetteer says of one name.
struct GazetteerEntry {
    /// Letters as in the table; `make-gazetteer.py` describes them.
    enum Kind: UInt8 {
        case country = 0x6E
        case formerState = 0x6F
        case people = 0x61
        case capital = 0x63
        case state = 0x73
        case informal = 0x6D
        case city = 0x70
        case town = 0x71
        case smallTown = 0x74
        case area = 0x72
        /// A river, a lake, a range of one or two countries: weak evidence.
        case landmark = 0x67
        /// An institution or a usage that one country has: says where a paper is local.
        case sign = 0x68
        /// A phrase that holds a name and is no evidence: Guinea pig.
        case nothing = 0x78

        /// A populated place: what may be called as a person or a word is, and what a region behind a comma settles.
        var isPlace: Bool { self == .capital || self == .city || self == .town || self == .smallTown }
    }

    var region = PackedRegion(0)
    var kind = Kind.nothing
    var inLowerCase = false
    var inCapitals = false
    var behindComma = false
    var notAmongCapitals = false
    var isWord = false
    var isSurname = false
    var isLanguage = false
    /// Other countries that have a town of the name.
    var namesakes = NamesakeCountries()
    var behindCapital = false
    /// A bit for each capital letter behind the needs; none: every language.
    var languages: UInt32 = 0

    /// Reads the cells behind the name; `at` is where the region's code begins.
    init(_ bytes: UnsafeBufferPointer<UInt8>, at: Int) {
        var at = at
        var code: UInt32 = 0
        while at < bytes.count, bytes[at] != 0x09 {
            code = code << 8 | UInt32(bytes[at])
            at += 1
        }
        region = PackedRegion(code)
        at += 1
        if at < bytes.count { kind = Kind(rawValue: bytes[at]) ?? .nothing }
        at += 1
        while at < bytes.count, bytes[at] != 0x0A {
            need(bytes[at])
            at += 1
        }
    }

    private mutating func need(_ letter: UInt8) {
        switch letter {
        case UInt8(ascii: "l"): inLowerCase = true
        case UInt8(ascii: "^"): inCapitals = true
        case UInt8(ascii: ","): behindComma = true
        case UInt8(ascii: "!"): notAmongCapitals = true
        case UInt8(ascii: "w"): isWord = true
        case UInt8(ascii: "f"): isSurname = true
        case UInt8(ascii: "g"): isLanguage = true
        case UInt8(ascii: "b"): behindCapital = true
        case 0x41...0x5A: languages |= 1 << UInt32(letter - 0x41)
        default: namesakes.formUnion(NamesakeCountries(letter: letter))
        }
    }

    func isFor(_ language: UInt8) -> Bool {
        language >= 0x41 && language <= 0x5A && languages & 1 << UInt32(language - 0x41) != 0
    }
}

/// A region's code in one number: two letters or three digits, in the order of their bytes.
struct PackedRegion: Hashable {
    let value: UInt32

    init(_ value: UInt32) { self.value = value }
    init(_ code: StaticString) { value = code.withUTF8Buffer { $0.reduce(0) { $0 << 8 | UInt32($1) } } }

    /// An M49 area, of three digits.
    var isArea: Bool { value > 0xFFFF && value <= 0xFF_FFFF }

    /// Two countries that share a river or a range, as four letters; nil for what is one region.
    var pair: (PackedRegion, PackedRegion)? {
        value > 0xFF_FFFF ? (PackedRegion(value >> 16), PackedRegion(value & 0xFFFF)) : nil
    }

    var code: RegionCode {
        let bytes = [value >> 24, value >> 16, value >> 8, value].map { UInt8(truncatingIfNeeded: $0) }.drop { $0 == 0 }
        return RegionCode(String(decoding: bytes, as: UTF8.self))
    }
}

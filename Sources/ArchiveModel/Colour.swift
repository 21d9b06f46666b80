/// A colour of the screen, as CSS writes it in hexadecimal.
package struct Colour: Sendable, Hashable {
    /// sRGB, 0–255.
    package let red: UInt8
    package let green: UInt8
    package let blue: UInt8

    package init(red: UInt8, green: UInt8, blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// `#rgb` or `#rrggbb`, in any case; nil for anything else.
    package init?(_ text: String) {
        let digits = text.utf8.dropFirst().compactMap { Colour.value(of: $0) }
        guard text.utf8.first == UInt8(ascii: "#"), digits.count == text.utf8.count - 1 else { return nil }
        switch digits.count {
        case 3: self.init(red: digits[0] * 17, green: digits[1] * 17, blue: digits[2] * 17)
        case 6:
            self.init(
                red: digits[0] << 4 | digits[1], green: digits[2] << 4 | digits[3], blue: digits[4] << 4 | digits[5])
        default: return nil
        }
    }

    /// `#rrggbb` in lower case.
    package var text: String {
        let hex = Array("0123456789abcdef".utf8)
        let digits = [red, green, blue].flatMap { [hex[Int($0 >> 4)], hex[Int($0 & 15)]] }
        return "#" + String(decoding: digits, as: UTF8.self)
    }

    private static func value(of digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}

extension Colour {
    /// WCAG 2.2's contrast ratio, 1–21.
    package func contrast(with other: Colour) -> Double {
        let (light, dark) = (max(luminance, other.luminance), min(luminance, other.luminance))
        return (light + 0.05) / (dark + 0.05)
    }

    /// The first colour on the way from this one to `end`, in sixteenths, whose contrast with `paper` is enough.
    package func moved(towards end: Colour, until contrast: Double, against paper: Colour) -> Colour {
        for step in 0..<16 {
            let colour = mixed(with: end, step)
            if colour.contrast(with: paper) >= contrast { return colour }
        }
        return end
    }

    private func mixed(with end: Colour, _ sixteenths: Int) -> Colour {
        func mix(_ from: UInt8, _ to: UInt8) -> UInt8 {
            UInt8(clamping: (Int(from) * (16 - sixteenths) + Int(to) * sixteenths) / 16)
        }
        return Colour(red: mix(red, end.red), green: mix(green, end.green), blue: mix(blue, end.blue))
    }

    /// WCAG 2.2's relative luminance, 0–1.
    private var luminance: Double {
        0.2126 * Colour.linear(red) + 0.7152 * Colour.linear(green) + 0.0722 * Colour.linear(blue)
    }

    private static func linear(_ channel: UInt8) -> Double {
        let share = Double(channel) / 255
        return share <= 0.04045 ? share / 12.92 : power((share + 0.055) / 1.055)
    }

    /// `base` to the power of 2.4, by Newton's method for the fifth root: only by arithmetic that IEEE 754 fixes to the
    /// last bit, for the result decides a colour of the site. `base` is 0.08–1.
    private static func power(_ base: Double) -> Double {
        let square = base * base
        var root = 1.0
        for _ in 0..<40 { root -= (root - square / (root * root * root * root)) / 5 }
        return square * root
    }
}

/// What accents stand on in the built-in style sheet: its `--paper` in light and dark.
package enum Paper {
    package static let light = Colour(red: 0xfb, green: 0xf9, blue: 0xf4)
    package static let dark = Colour(red: 0x19, green: 0x17, blue: 0x14)
    /// WCAG 2.2's least contrast of text (1.4.3, level AA).
    package static let leastContrast = 4.5
}

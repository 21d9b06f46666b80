/// Words that stand beside a date and add nothing to it: weekdays, hours, zones, and small words.
enum DateFillers {
    /// With case folded.
    static let words = WordTable(Weekday.words + others)

    private static let others: [String] = """
        la on at the of le el den am il em in um a p m pm h v from to
        à às alle kl klo je um uhr uhr hrs hours hour o'clock noon midnight local time saat saati soat соат сағат саат ساعت الساعة
        ч час часа часов мин минут по времени московскому москве мск msk
        gmt utc z est edt et cst cdt ct mst mdt mt pst pdt pt akst hst bst ist cet cest eet eest wet west trt ast adt
        almt uzt pkt aft tjt kgt tmt sgt hkt jst kst aest aedt nzst sast eat wat irst irdt gst
        года год году г гг в во от року рік р йил йили йилда yil yili yilda жыл жылы жылғы жылдын ж соли сол kuni куни күні күнү рӯзи год.
        م الموافق هـ ه ھ ش ق هجري هجرية ميلادي ميلادية م. في يوم مساء صباحا صباحًا مساءً ظهرا ص بتوقيت غرينتش توقيت
        r roku dnia godz godzina dne hod hodin v óra órakor ora orele pe la u časova сати часа г ob kell kolo klo
        om op den d kl alle ore às dia horas pukul jam wib wita wit lúc giờ ngày saa בשעה ב ώρα στις ώρες बजे सुबह शाम
        thứ hai ba tư năm sáu bảy chủ nhật
        у на со dnia op 午前 午後 上午 下午 오전 오후 بتوقیت
        شمسی خورشیدی قمری هجری میلادی روز برابر با مطابق سه‌ پنج‌ یک‌
        """.spaced

    /// "10:30", "10:30pm", "06", "14h05", "t10:20:00z", "10:20:00+03:00", "gmt+3"; with case folded.
    static func isTime(_ word: Substring) -> Bool {
        guard word.utf8.count <= 32, word.utf8.contains(where: mayBeFigure) else { return false }
        var rest = word.unicodeScalars[...]
        let prefixes = ["gmt", "utc", "msk", "мск", "t", "+"]
        let prefix = prefixes.first { word.hasPrefix($0) } ?? ""
        rest = rest.dropFirst(prefix.unicodeScalars.count)
        let letters = rest.drop { isDigit($0) || $0 == ":" || $0 == "+" || $0 == "h" }
        let figures = rest.count - letters.count
        guard let first = rest.first, isDigit(first) || first == "+", figures > 0 else { return false }
        guard ["", "am", "pm", "z", "a", "p"].contains(String(String.UnicodeScalarView(letters))) else { return false }
        let hasSign = rest.contains(":") || rest.contains("h") || !prefix.isEmpty || !letters.isEmpty
        return hasSign || figures <= 2
    }

    /// A digit or the first byte of one, or the plus of a zone: no time is without.
    private static func mayBeFigure(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || byte == 0xD9 || byte == 0xDB || byte == UInt8(ascii: "+")
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x660...0x669, 0x6F0...0x6F9: true
        default: false
        }
    }
}

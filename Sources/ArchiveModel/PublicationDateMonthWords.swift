/// Names of months and seasons; the facts are those of Unicode CLDR, and of school grammars for cases.
struct MonthWords: Sendable {
    /// January first: "March 2021".
    let nominative: [String]
    /// "12 марта", "около марта".
    let genitive: [String]
    /// "между мартом и маем".
    let instrumental: [String]
    /// Spring first.
    let seasons: [String]
    let seasonsGenitive: [String]
    let seasonsInstrumental: [String]

    static let english = MonthWords(
        same: [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ], seasons: ["spring", "summer", "autumn", "winter"])

    static let arabic = MonthWords(
        same: [
            "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر",
            "ديسمبر",
        ], seasons: ["ربيع", "صيف", "خريف", "شتاء"])

    static let russian = MonthWords(
        nominative: [
            "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь",
            "декабрь",
        ],
        genitive: [
            "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября",
            "декабря",
        ],
        instrumental: [
            "январём", "февралём", "мартом", "апрелем", "маем", "июнем", "июлем", "августом", "сентябрём", "октябрём",
            "ноябрём", "декабрём",
        ],
        seasons: ["весна", "лето", "осень", "зима"],
        seasonsGenitive: ["весны", "лета", "осени", "зимы"],
        seasonsInstrumental: ["весной", "летом", "осенью", "зимой"])

    private init(same months: [String], seasons: [String]) {
        self.init(
            nominative: months, genitive: months, instrumental: months, seasons: seasons, seasonsGenitive: seasons,
            seasonsInstrumental: seasons)
    }

    private init(
        nominative: [String], genitive: [String], instrumental: [String], seasons: [String],
        seasonsGenitive: [String], seasonsInstrumental: [String]
    ) {
        self.nominative = nominative
        self.genitive = genitive
        self.instrumental = instrumental
        self.seasons = seasons
        self.seasonsGenitive = seasonsGenitive
        self.seasonsInstrumental = seasonsInstrumental
    }
}

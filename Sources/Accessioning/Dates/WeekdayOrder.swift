/// Which figure is the day, told by the weekday in front: "Wed, 08/05/2015" can only be the fifth of August.
enum WeekdayOrder {
    /// From Monday to Sunday, with case folded; the facts are those of Unicode CLDR.
    private static let days: [WordSet] = [
        "monday mon lundi montag lunes lunedì понедельник понеділок lundo lundon pazartesi الاثنين الإثنين",
        "tuesday tue tues mardi dienstag martes martedì вторник вівторок mardo mardon salı الثلاثاء",
        "wednesday wed mercredi mittwoch miércoles mercoledì среда среду середа середу merkredo merkredon çarşamba الأربعاء",
        "thursday thu thur thurs jeudi donnerstag jueves giovedì четверг четвер ĵaŭdo ĵaŭdon perşembe الخميس",
        "friday fri vendredi freitag viernes venerdì пятница пятницу п'ятниця vendredo vendredon cuma الجمعة",
        "saturday sat samedi samstag sonnabend sábado sabato суббота субботу субота sabaton cumartesi السبت",
        "sunday sun dimanche sonntag domingo domenica воскресенье неділя dimanĉo dimanĉon pazar الأحد",
    ].map { WordSet($0.spaced) }

    /// Nil where no weekday stands before `start`, or it fits both or neither of the two.
    static func isDayFirst(before start: Int, in text: DateBytes, _ dayFirst: DateParts, _ monthFirst: DateParts)
        -> Bool?
    {
        var end = text.skipSpaces(before: start)
        if end > text.range.lowerBound, text[end - 1] == 0x2C || text[end - 1] == 0x2E { end -= 1 }
        guard let word = text.word(before: end), let printed = days.firstIndex(where: { text.isOne(of: $0, word) }),
            let one = weekday(dayFirst), let other = weekday(monthFirst), one != other
        else { return nil }
        return printed == one ? true : printed == other ? false : nil
    }

    /// 0 is Monday; Zeller's count with March as the first month.
    private static func weekday(_ parts: DateParts) -> Int? {
        guard let year = parts.year, let month = parts.month, let day = parts.day else { return nil }
        let counted = year - (month < 3 ? 1 : 0)
        let turned = (month + 9) % 12
        let days = 365 * counted + counted / 4 - counted / 100 + counted / 400 + (turned * 306 + 5) / 10 + day - 1
        return (days + 2) % 7
    }
}

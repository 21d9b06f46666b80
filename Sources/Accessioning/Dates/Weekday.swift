/// Names of weekdays that stand before a date: "Thursday, February 21, 2019"; the facts are those of Unicode CLDR.
enum Weekday {
    private static let names: WordSet = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed",
        "thu", "thur", "thurs", "fri", "sat", "sun", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi",
        "dimanche", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "lunes",
        "martes", "jueves", "viernes", "domingo", "понедельник", "вторник", "среда", "среду", "четверг", "пятница",
        "пятницу", "суббота", "субботу", "воскресенье", "الاثنين", "الإثنين", "الثلاثاء", "الأربعاء", "الاربعاء",
        "الخميس", "الجمعة", "السبت", "الأحد", "الاحد", "lundo", "mardo", "merkredo", "vendredo", "sabato",
    ]

    /// Where the date that begins at `start` begins with its weekday.
    static func start(before start: Int, in text: DateBytes, floor: Int) -> Int {
        var end = text.skipSpaces(before: start)
        guard end < start else { return start }
        if text[end - 1] == 0x2C || text[end - 1] == 0x2E {
            end -= 1
        } else if text[end - 1] == 0x8C, text[end - 2] == 0xD8 {
            end -= 2
        }
        guard let word = text.word(before: end), word.lowerBound >= floor, text.isOne(of: names, word) else {
            return start
        }
        return word.lowerBound
    }
}

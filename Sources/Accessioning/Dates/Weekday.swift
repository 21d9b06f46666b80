/// Names of weekdays that stand before a date: "Thursday, February 21, 2019"; the facts are those of Unicode CLDR.
enum Weekday {
    /// All forms, with case folded.
    static let words: [String] = """
        monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
        lundi mardi mercredi jeudi vendredi samedi dimanche
        montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
        lunes martes miércoles jueves viernes sábado domingo feira lunedì martedì mercoledì giovedì venerdì sabato domenica
        понедельник вторник среда среду четверг пятница пятницу суббота субботу воскресенье
        понеділок вівторок середа середу четвер п'ятниця п’ятниця субота суботу неділя неділю
        الاثنين الإثنين الثلاثاء الأربعاء الاربعاء الخميس الجمعة السبت الأحد الاحد
        دوشنبه سه‌شنبه چهارشنبه پنجشنبه پنج‌شنبه جمعه شنبه یکشنبه یک‌شنبه
        lundo mardo merkredo ĵaŭdo vendredo sabato dimanĉo lundon mardon merkredon ĵaŭdon vendredon sabaton dimanĉon
        pazartesi salı çarşamba perşembe cuma cumartesi pazar
        dushanba seshanba chorshanba payshanba juma shanba yakshanba
        душанба сешанба чоршанба пайшанба жума шанба якшанба ҷумъа панҷшанбе душанбе сешанбе чоршанбе шанбе якшанбе
        дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі
        дүйшөмбү шейшемби шаршемби бейшемби жума ишемби жекшемби
        maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
        måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag
        poniedziałek wtorek środa czwartek piątek sobota niedziela pondělí úterý středa čtvrtek pátek neděle
        pondelok utorok streda štvrtok piatok nedeľa hétfő kedd szerda csütörtök péntek szombat vasárnap
        luni marți joi vineri sâmbătă duminică
        понеделник вторник сряда четвъртък петък събота неделя
        понедељак уторак среда четвртак петак недеља ponedjeljak ponedeljak utorak srijeda sreda četvrtak petak subota
        nedjelja nedelja
        maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai
        δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή
        senin selasa rabu kamis jumat sabtu minggu jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili
        """.spaced

    private static let names = WordSet(words)

    /// Whether the word, with case folded, is the name of a weekday.
    static let table = WordTable(words)

    /// Before a hyphen, a space or a zero-width non-joiner: "quinta-feira", سه‌شنبه.
    private static let firstHalves: WordSet = [
        "segunda", "terça", "quarta", "quinta", "sexta", "یک", "دو", "سه", "چهار", "پنج",
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
        let joint = text[word.lowerBound - 1] == 0x8C ? 3 : 1
        guard let half = text.word(before: word.lowerBound - joint), half.lowerBound >= floor,
            text.isOne(of: firstHalves, half)
        else { return word.lowerBound }
        return half.lowerBound
    }
}

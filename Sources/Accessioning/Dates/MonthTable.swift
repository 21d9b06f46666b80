/// Month names by language, one row each: the language, then twelve sets of forms, January first.
///
/// The facts are those of Unicode CLDR (Gregorian calendar: wide and abbreviated, stand-alone and formatting
/// forms), with the cases of Russian and Ukrainian, the spellings usual in Syria, the Gulf, Algeria and Morocco, and
/// Turkish names as capitals fold without their dots besides. Abbreviations that are words of their own are left out.
/// The Levant's names of two words are in `MonthPhrase`; Uzbek `may` is written as English May is and needs no form of its own.
enum MonthTable {
    static let rows: [(language: StaticString, months: String)] = [
        (
            "en",
            """
            january jan;february feb;march mar;april apr;may;june jun;july jul;august aug;september sept sep;
            october oct;november nov;december dec
            """
        ),
        (
            "ru",
            """
            январь января январе янв;февраль февраля феврале февр фев;март марта марте мар;апрель апреля апреле апр;
            май мая мае;июнь июня июне июн;июль июля июле июл;август августа августе авг;
            сентябрь сентября сентябре сент сен;октябрь октября октябре окт;ноябрь ноября ноябре нояб ноя;
            декабрь декабря декабре дек
            """
        ),
        (
            "uk",
            """
            січень січня січні січ;лютий лютого лютому лют;березень березня березні берез;квітень квітня квітні квіт;
            травень травня травні трав;червень червня червні черв;липень липня липні;серпень серпня серпні серп;
            вересень вересня вересні верес;жовтень жовтня жовтні жовт;листопад листопада листопаді листоп;
            грудень грудня грудні груд
            """
        ),
        (
            "ar",
            """
            يناير جانفي;فبراير شباط فيفري;مارس آذار اذار أذار;أبريل ابريل إبريل نيسان أفريل افريل;مايو أيار ايار ماي;
            يونيو يونيه حزيران جوان;يوليو يوليه تموز جويلية يوليوز;أغسطس اغسطس آب أوت غشت أغشت;
            سبتمبر أيلول ايلول شتنبر شتمبر;أكتوبر اكتوبر;نوفمبر نونبر;ديسمبر دجنبر دجمبر
            """
        ),
        (
            "fa",
            """
            ژانویه ژانویهٔ جنوری;فوریه فوریهٔ فبروری;مارس مارچ;آوریل اپریل;مه می;ژوئن جون;ژوئیه ژوئیهٔ ژوییه جولای;
            اوت آگوست اگست;سپتامبر سپتمبر;اکتبر اکتوبر;نوامبر نومبر;دسامبر دسمبر
            """
        ),
        (
            "eo",
            """
            januaro januara;februaro februara;marto marta;aprilo aprila;majo maja;junio junia;julio julia;
            aŭgusto aŭgusta augusto;septembro septembra;oktobro oktobra;novembro novembra;decembro decembra
            """
        ),
        (
            "fr",
            """
            janvier janv;février févr fevrier;mars;avril avr;mai;juin;juillet juil;août aout;septembre;octobre;
            novembre;décembre déc decembre
            """
        ),
        (
            "de",
            "januar jänner;februar feber;märz mär maerz;april;mai;juni;juli;august;september;oktober okt;november;dezember dez"
        ),
        (
            "es",
            """
            enero ene;febrero;marzo;abril abr;mayo;junio;julio;agosto ago;septiembre setiembre;octubre;noviembre;
            diciembre dic
            """
        ),
        (
            "pt",
            """
            janeiro;fevereiro fev;março marco;abril;maio;junho;julho;agosto;setembro;outubro;novembro;dezembro
            """
        ),
        (
            "it",
            """
            gennaio genn;febbraio febbr;marzo;aprile;maggio magg;giugno;luglio;agosto;settembre sett;ottobre ott;
            novembre;dicembre
            """
        ),
        (
            "tr",
            """
            ocak oca;şubat şub subat;mart;nisan nısan nis;mayıs mayis;haziran hazıran haz;temmuz tem;
            ağustos ağu agustos;eylül eyl eylul;ekim ekım eki;kasım kasim kas;aralık aralik ara
            """
        ),
        ("uz", "yanvar;fevral;mart;aprel;;iyun;iyul;avgust;sentabr sentyabr;oktabr oktyabr;noyabr;dekabr"),
        (
            "kk",
            """
            қаңтар;ақпан;наурыз;сәуір;мамыр;маусым;шілде;тамыз;қыркүйек;қазан;қараша;желтоқсан
            """
        ),
        (
            "ky",
            """
            январь;февраль;март марты;апрель;май майы майда майдын;июнь июну июнда июнунда;июль июлу июлда июлунда;
            август;сентябрь;октябрь;ноябрь;декабрь
            """
        ),
        (
            "tg",
            """
            январ январи;феврал феврали;марти;апрел апрели;майи;июни;июли;августи;сентябр сентябри;октябр октябри;
            ноябр ноябри;декабр декабри
            """
        ),
    ]

    /// Names that in small letters are words: "they march", "12 may", "ara" (between, in Turkish).
    static let needsCapital: Set<String> = [
        "march", "may", "mar", "ara", "kas", "eki", "tem", "haz", "nis", "oca", "ago", "ene",
    ]

    /// Abbreviations that are words of other languages: a month only between a day and a year.
    static let needsYear: Set<String> = [
        "set", "out", "mag", "gen", "giu", "lug", "lip", "lis", "sie", "cze", "gru", "des", "sty", "agu",
    ]
}

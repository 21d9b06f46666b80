/// Month names by language, one row each: the language, then twelve sets of forms, January first.
///
/// The facts are those of Unicode CLDR (Gregorian calendar: wide and abbreviated, stand-alone and formatting
/// forms), with the cases of Russian and the spellings usual in Syria, the Gulf, Algeria and Morocco besides.
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
            "ar",
            """
            يناير جانفي;فبراير شباط فيفري;مارس آذار اذار أذار;أبريل ابريل إبريل نيسان أفريل افريل;مايو أيار ايار ماي;
            يونيو يونيه حزيران جوان;يوليو يوليه تموز جويلية يوليوز;أغسطس اغسطس آب أوت غشت أغشت;
            سبتمبر أيلول ايلول شتنبر شتمبر;أكتوبر اكتوبر;نوفمبر نونبر;ديسمبر دجنبر دجمبر
            """
        ),
        ("fa", "ژانویه;فوریه;مارس;آوریل;مه می;ژوئن;ژوئیه جولای;اوت آگوست;سپتامبر;اکتبر;نوامبر;دسامبر"),
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
        ("de", "januar jänner;februar;märz mär;april;mai;juni;juli;august;september;oktober okt;november;dezember dez"),
        (
            "es",
            """
            enero ene;febrero;marzo;abril abr;mayo;junio;julio;agosto;septiembre setiembre;octubre;noviembre;
            diciembre dic
            """
        ),
        ("tr", "ocak;şubat;mart;nisan;mayıs;haziran;temmuz;ağustos;eylül;ekim;kasım;aralık"),
        ("uz", "yanvar;fevral;mart;aprel;;iyun;iyul;avgust;sentabr sentyabr;oktabr oktyabr;noyabr;dekabr"),
        (
            "kk",
            """
            қаңтар;ақпан;наурыз;сәуір;мамыр;маусым;шілде;тамыз;қыркүйек;қазан;қараша;желтоқсан
            """
        ),
        ("ky", "январь;февраль;март;апрель;май майы майда;июнь;июль;август;сентябрь;октябрь;ноябрь;декабрь"),
        ("tg", "январ январи;феврал феврали;марти;апрел апрели;майи;июни;июли;августи;сентябр;октябр;ноябр;декабр"),
    ]
}

import ArchiveModel
import Testing

@testable import Accessioning

/// A head or a foot as some paper prints it, and what a cataloguer records of it; what isn't named is not tested.
struct Printed: Sendable, CustomTestStringConvertible {
    let head: String
    var foot = ""
    var title = "The Water Line"
    var kicker: String?
    var names: [String] = []
    var published: String?
    var publication: String?
    var place: String?

    var testDescription: String { (head + foot).replacing("\n", with: " / ") }

    func check(_ prose: String) {
        let reading = foot.isEmpty ? reading(head, prose) : reading(head, prose, foot)
        #expect(reading.title == title)
        #expect(reading.kicker == kicker)
        #expect(reading.names == names)
        #expect(reading.published == published)
        #expect(reading.publication == publication)
        #expect(reading.place == place)
    }
}

@Test(arguments: [
    Printed(
        head: "The Water Line\n\nAnn Lee, for Water & Stone\n\nNo. 28 / November 2016", names: ["Ann Lee"],
        published: "2016-11", publication: "Water & Stone"),
    Printed(
        head: "The Water Line\n\nBy Ann Lee, special to The Valley Courier", names: ["Ann Lee"],
        publication: "The Valley Courier"),
    Printed(head: "The Water Line\n\nAnn Lee reports from Osh", names: ["Ann Lee"], place: "Osh"),
    Printed(
        head: "The Valley Courier · Issue 12 · 3 May 2014\n\nThe Water Line\n\nBy Ann Lee", names: ["Ann Lee"],
        published: "2014-05-03", publication: "The Valley Courier"),
    Printed(
        head: "Water & Stone | No. 28 | Autumn 2016\n\nThe Water Line", published: "2016-23",
        publication: "Water & Stone"),
    Printed(
        head: "The Valley Courier, Issue 12, 3 May 2014\n\nThe Water Line", published: "2014-05-03",
        publication: "The Valley Courier"),
    Printed(
        head: "The Valley Courier, 3 May 2014\n\nThe Water Line", published: "2014-05-03",
        publication: "The Valley Courier"),
    Printed(
        head: "# The Water Line\n\n*First published in* Water & Stone, *Spring 2011*", published: "2011-21",
        publication: "Water & Stone"),
    Printed(
        head: "The Water Line\n\nFirst published in *Water & Stone*, no. 28, November 2016", published: "2016-11",
        publication: "Water & Stone"),
    Printed(
        head: "The Water Line", foot: "Originally published in The Valley Courier, 2014.", published: "2014",
        publication: "The Valley Courier"),
    Printed(
        head: "Elqui Notebook\n\nLamps That Look at Their Feet\n\nPosted by Ann Lee on Tuesday, 3 June 2008",
        title: "Lamps That Look at Their Feet", kicker: "Elqui Notebook", names: ["Ann Lee"], published: "2008-06-03"),
    Printed(
        head: "The Water Line", foot: "Yours faithfully,\n\nAnn Lee\n\nOsh, 4 May 2008", names: ["Ann Lee"],
        published: "2008-05-04"),
    Printed(
        head: "The Water Line", foot: "At-Bashy, 4 May 2008\n\nAnn Lee", names: ["Ann Lee"], published: "2008-05-04"),
    Printed(head: "The Water Line", foot: "(c. 2014)", published: "2014~"),
    Printed(head: "The Water Line", foot: "(December 2006)", published: "2006-12"),
    Printed(head: "The Water Line\n\nTranscribed by Ann Lee"),
    Printed(head: "The Water Line\n\nInterview by Ann Lee", names: ["Ann Lee"]),
    Printed(
        head: "The Water Line\n\nBy Ann Lee\n\nBahir Dar, 20 November 2012", names: ["Ann Lee"],
        published: "2012-11-20", place: "Bahir Dar"),
])
func englishHeadsAndFeet(printed: Printed) { printed.check(prose) }

@Test(arguments: [
    Printed(
        head: "15.06.2019 | Вода\n\nДве воды Балхаша\n\nТекст: Марат Оспанов", title: "Две воды Балхаша",
        kicker: "Вода", names: ["Марат Оспанов"], published: "2019-06-15"),
    Printed(
        head: "Вода\n\nДве воды Балхаша\n\nАвтор: Марат Оспанов", title: "Две воды Балхаша", kicker: "Вода",
        names: ["Марат Оспанов"]),
    Printed(
        head: "Источник: «Садовый листок»\n\nДыни под потолком\n\nТекст: Фира Комарова · Фото: Санжар Юсупов",
        title: "Дыни под потолком", names: ["Фира Комарова"]),
    Printed(
        head: "ЧАСЫ, КОТОРЫЕ ЕЗДЯТ\n\nТ. Алданов, специально для «Степного курьера»\n\nТбилиси, 23 апреля 2023 г.",
        title: "ЧАСЫ, КОТОРЫЕ ЕЗДЯТ", names: ["Т. Алданов"], published: "2023-04-23", publication: "Степной курьер",
        place: "Тбилиси"),
    Printed(
        head: "Дыни под потолком\n\nПодготовила Фира Комарова", title: "Дыни под потолком", names: ["Фира Комарова"]),
    Printed(head: "Дыни под потолком\n\nАвтор: Редакция", title: "Дыни под потолком", names: ["Редакция"]),
    Printed(head: "Дыни под потолком\n\nОт редакции", title: "Дыни под потолком"),
    Printed(head: "Дыни под потолком\n\nТАСС, 3 мая 2014 года", title: "Дыни под потолком", published: "2014-05-03"),
    Printed(
        head: "Дыни под потолком", foot: "С уважением,\n\nФира Комарова\n\nХива, 3 мая 2014 г.",
        title: "Дыни под потолком", names: ["Фира Комарова"], published: "2014-05-03"),
    Printed(head: "Дыни под потолком\n\nОпубликовано: осень 2014", title: "Дыни под потолком", published: "2014-23"),
    Printed(head: "Дыни под потолком", foot: "(около 2014 года)", title: "Дыни под потолком", published: "2014~"),
])
func russianHeadsAndFeet(printed: Printed) { printed.check(russianProse) }

@Test(arguments: [
    Printed(
        head: "خط الماء\n\nبقلم: سليم القاضي\n\n3 مايو 2014", title: "خط الماء", names: ["سليم القاضي"],
        published: "2014-05-03"),
    Printed(
        head: "المصدر: صحيفة النهر\n\nخط الماء الجديد في المدينة\n\nكتب: سليم القاضي",
        title: "خط الماء الجديد في المدينة", names: ["سليم القاضي"]),
    Printed(head: "خط الماء الجديد\n\nهيئة التحرير", title: "خط الماء الجديد"),
    Printed(head: "خط الماء الجديد\n\nنشر في: 3 مايو 2014", title: "خط الماء الجديد", published: "2014-05-03"),
    Printed(
        head: "خط الماء الجديد", foot: "مع التحية،\n\nسليم القاضي", title: "خط الماء الجديد", names: ["سليم القاضي"]),
    Printed(head: "خط الماء الجديد\n\nمنشور: ربيع 2011", title: "خط الماء الجديد"),
    Printed(head: "خط الماء الجديد\n\nرويترز", title: "خط الماء الجديد"),
    Printed(
        head: "خط آب\n\nنویسنده: رضا کریمی\n\nتاریخ انتشار: 3 مه 2014", title: "خط آب", names: ["رضا کریمی"],
        published: "2014-05-03"),
    Printed(head: "خط آب تازه\n\nگزارش از: رضا کریمی\n\nمنبع: روزنامه رود", title: "خط آب تازه", names: ["رضا کریمی"]),
])
func arabicAndPersianHeadsAndFeet(printed: Printed) { printed.check(arabicProse) }

@Test(arguments: [
    Printed(
        head: "Çayın İki Yakası\n\nYazan: Elif Tunçay\n\nYayım tarihi: 18 Mayıs 2014", title: "Çayın İki Yakası",
        names: ["Elif Tunçay"], published: "2014-05-18"),
    Printed(
        head: "Çayın İki Yakası\n\nYazar: Elif Tunçay\n\nKaynak: Sınır Gazetesi\n\nSon güncelleme: 2 Haziran 2014",
        title: "Çayın İki Yakası", names: ["Elif Tunçay"], published: "../2014-06-02"),
    Printed(
        head:
            "Ceviz Düşünce\n\nElif Tunçay\n\nARSLANBOB, Kırgızistan, 27 Eylül 2022 – Ceviz ağaçtan iki kez iner: önce rüzgârla kendiliğinden, sonra sırıkla, ve köyde herkes bunu bilir.",
        title: "Ceviz Düşünce", names: ["Elif Tunçay"], published: "2022-09-27", place: "Arslanbob, Kırgızistan"),
    Printed(head: "Ceviz Düşünce\n\nHaber Merkezi", title: "Ceviz Düşünce"),
    Printed(
        head: "Ceviz Düşünce", foot: "Saygılarımla,\n\nElif Tunçay", title: "Ceviz Düşünce", names: ["Elif Tunçay"]),
    Printed(
        head: "La ligne d'eau\n\nPar Anne Lebrun\n\nPublié le 3 mai 2014", title: "La ligne d'eau",
        names: ["Anne Lebrun"], published: "2014-05-03"),
    Printed(
        head: "La ligne d'eau\n\nTexte : Anne Lebrun\n\nMis à jour le 3 mai 2014", title: "La ligne d'eau",
        names: ["Anne Lebrun"], published: "../2014-05-03"),
    Printed(
        head: "La ligne d'eau\n\nAnne Lebrun, pour La Gazette du quai", title: "La ligne d'eau", names: ["Anne Lebrun"],
        publication: "La Gazette du quai"),
    Printed(
        head: "La ligne d'eau", foot: "Cordialement,\n\nAnne Lebrun", title: "La ligne d'eau", names: ["Anne Lebrun"]),
    Printed(
        head: "Suv chizig'i\n\nMuallif: Sanjar Yusupov\n\nSana: 2021-yil 12-mart", title: "Suv chizig'i",
        names: ["Sanjar Yusupov"], published: "2021-03-12"),
    Printed(head: "Suv chizig'i\n\nManba: Daryo gazetasi\n\nTarjimon: Sanjar Yusupov", title: "Suv chizig'i"),
    Printed(
        head: "Су сызығы\n\nАвторы: Марат Оспанов\n\nЖарияланды: 2021 жылғы 12 наурыз", title: "Су сызығы",
        names: ["Марат Оспанов"], published: "2021-03-12"),
    Printed(head: "Суу сызыгы\n\nАвтору: Айгүл Сейитова", title: "Суу сызыгы", names: ["Айгүл Сейитова"]),
])
func turkicAndFrenchHeadsAndFeet(printed: Printed) { printed.check(prose) }

@Test(arguments: [
    Printed(head: "<h1>The Water Line</h1>\n\nBy Ann Lee", names: ["Ann Lee"]),
    Printed(head: "<h1 class=\"title\">The Water Line</h1>\n<p>"),
    Printed(head: "The Water Line\n==============\n\nBy Ann Lee", names: ["Ann Lee"]),
    Printed(head: "| The Water Line |\n|---|\n\nBy Ann Lee", names: ["Ann Lee"]),
    Printed(
        head: "| Title | The Water Line |\n|---|---|\n| Author | Ann Lee |\n| Date | 3 May 2014 |", names: ["Ann Lee"],
        published: "2014-05-03"),
    Printed(head: "> # The Water Line\n>\n> By Ann Lee", names: ["Ann Lee"]),
    Printed(head: "> The Water Line\n\n> By Ann Lee\n\n> 3 May 2014", names: ["Ann Lee"], published: "2014-05-03"),
    Printed(
        head: "The Water Line and the\nMen Who Drew It\n\nBy Ann Lee", title: "The Water Line and the Men Who Drew It",
        names: ["Ann Lee"]),
    Printed(
        head: "The water line that nobody\nbelieves in\n\nBy Ann Lee", title: "The water line that nobody believes in",
        names: ["Ann Lee"]),
    Printed(head: "The Water Line\nBy Ann Lee\n3 May 2014", names: ["Ann Lee"], published: "2014-05-03"),
    Printed(head: "The Water Line\n\nOriginal: https://paper.example/2014/07/02/water-line", published: "2014-07-02"),
    Printed(head: "The Water Line", foot: "https://paper.example/2014/07/water-line.html", published: "2014-07"),
])
func headlinesAsCapturesWrapThem(printed: Printed) { printed.check(prose) }

@Test(arguments: [
    "Staff", "By Staff", "By Guest Author", "By Our Correspondent", "By Our Special Correspondent", "By Admin",
    "By Editorial", "By AP", "By AFP", "By TASS", "(Reuters)", "By Correspondent", "By Staff Reporter", "By Agencies",
])
func aBylineThatNamesNobodyNamesNoPerson(line: String) {
    #expect(!reading("The Water Line", line, prose).kinds.contains(.person))
}

@Test func theLivesOfSeveralAuthorsNameThemAll() {
    let foot = "*Bo Ek is a surveyor in Khorog. Ann Lee is a hydrologist at the Survey, and likes boats.*"
    #expect(reading("The Water Line", prose, foot).names == ["Bo Ek", "Ann Lee"])
}

@Test(
    arguments: [
        ("Correction, 20 October 2006: the horn blew eleven times.", "2006-10-20"),
        ("*Correction, October 20: the horn blew eleven times.*", "2006-10-20"),
        ("*Update (3 January): the horn is silent.*", "2007-01-03"),
        ("Исправление от 20 октября 2006 г.: их одиннадцать.", "2006-10-20"),
        ("Correction: the horn blew eleven times on 9 October.", nil),
    ] as [(String, String?)])
func aCorrectionIsTheDayOfAnUpdate(line: String, updated: String?) {
    #expect(reading("The Water Line", "6 October 2006", prose, line).updated == updated)
}

/// A paragraph of Russian that is text and nothing else.
private let russianProse = """
    В хорезмском кишлаке есть дом без окон. Внутри темно, сухо и пахнет сразу мёдом, рогозом и пылью. Если поднять \
    фонарь, видно, что потолок живой, и никто этому не удивляется.
    """

/// The same in Arabic.
private let arabicProse = """
    رسم مدير الميناء خط الماء على الرصيف من جديد، ولا أحد في المدينة يصدقه. الخط مرسوم بالطباشير، والماء على بعد أربعة \
    عشر كيلومترا من المدينة القديمة.
    """

import Testing

@testable import Accessioning

/// One paragraph, its language, and every region the reader should make of it: about it or dealt with.
@Test(arguments: [
    ("en", "The ferry from Osh reaches the bazaar before the bread does.", "KG"),
    ("en", "Snow lay on the shores of Lake Sevan until the end of May.", "AM"),
    ("en", "In Kakheti the clay jars are buried to the neck.", "GE"),
    ("en", "Nobody bathes in Lake Balaton after the feast.", "HU"),
    ("en", "The train leaves Aktobe at six, Moscow time.", "KZ"),
    ("en", "It shows the time in London, but hangs in a school in Almaty.", "KZ"),
    ("en", "Weavers in Namangan count their threads aloud.", "UZ"),
    ("ru", "Лёд на Балхаше держится до апреля.", "KZ"),
    ("ru", "Рыбу везут из Балхаша на рассвете.", "KZ"),
    ("ru", "Мастер родился под Ургенчем, а учился в Намангане.", "UZ"),
    ("ru", "Ташкентский трамвай сошёл с рельсов.", "UZ"),
    ("ru", "Виноградари Кахетии ждут дождя.", "GE"),
    ("ru", "В Екатеринбурге открыли старую обсерваторию.", "RU"),
    ("ru", "Автобус из Караганды пришёл пустым.", "KZ"),
    ("ru", "На Вахше строили плотину двадцать лет.", "TJ"),
    ("ru", "Чабаны Суусамыра спускаются в октябре.", "KG"),
    ("uk", "Узбецький майстер показав нам свій верстат.", "UZ"),
    ("tr", "Rize'de yağmur hiç dinmez.", "TR"),
    ("tr", "Batum'dan gelen tohumlar tuttu.", "GE"),
    ("tr", "Rizeli bir usta kıvırmayı öğretti.", "TR"),
    ("tr", "Gürcü bahçıvanlar makası sevmez.", "GE"),
    ("tr", "Özbekistan'ın pamuğu erken açtı.", "UZ"),
    ("tr", "Kırgızlar yaylaya haziranda çıkar.", "KG"),
    ("az", "Gəncədə payız gec gəlir.", "AZ"),
    ("uz", "Samarqandda kuz keldi, Buxoroga yoʻl ochiq.", "UZ"),
    ("uz", "Bu oʻzbeklarning eski odati.", "UZ"),
    ("kk", "Қазақтың күйі далада туған.", "KZ"),
    ("kk", "Алматыдан шыққан пойыз кешікті.", "KZ"),
    ("ky", "Бишкекте кар калың түштү.", "KG"),
    ("ky", "Өзбектин дарбызы таттуу.", "UZ"),
    ("tg", "Дар Душанбе борон меборад.", "TJ"),
    ("tg", "Тоҷикон баҳорро интизоранд.", "TJ"),
    ("fa", "بازار بخارا هنوز سرپوشیده است.", "UZ"),
    ("fa", "تاجیکان آن را می‌شناسند.", "TJ"),
    ("fa", "شاعران افغان در آن شهر گرد آمدند.", "AF"),
    ("ar", "وصل القطار إلى سمرقند قبل الفجر.", "UZ"),
    ("ar", "وفي بخارى سوق قديمة للحرير.", "UZ"),
    ("fr", "Les bergers kirghizes descendent en octobre.", "KG"),
    ("fr", "Le musée d'Ouzbékistan garde deux manteaux.", "UZ"),
    ("de", "Kasachische Äpfel schmecken nach Anis.", "KZ"),
    ("de", "Die Usbeken weben die Seide naß.", "UZ"),
    ("es", "Las tejedoras uzbekas cuentan los hilos.", "UZ"),
    ("eo", "La paŝtistoj de Kirgizio malsupreniras en oktobro.", "KG"),
    ("en", "La paŝtistoj de Kirgizio ĝojas, ĉar la neĝo ankaŭ ĉi-jare venis.", "KG"),
])
func aParagraphHasItsRegions(language: String, text: String, regions: String) {
    let found = RegionReading(text, language: language, headline: false).all.filter { $0.first?.isLetter == true }
    #expect(found.sorted().joined(separator: " ") == regions)
}

@Test func aLandmarkOfTwoCountriesIsWeakEvidenceForBoth() {
    let text = "The boats on Lake Titicaca are tied from reeds. Who lives by Titicaca cuts them in Bolivia and in Peru."
    #expect(RegionReading(text, headline: false).all.isSuperset(of: ["BO", "PE"]))
}

@Test func theSovietUnionBesideASuccessorIsThePast() {
    let reading = RegionReading("The hall\n\nThe hall in Kyzylorda was built when the Soviet Union had one hour.")
    #expect(reading.about == ["KZ"])
    #expect(reading.also == ["RU"])
}

@Test func anAreaNamedOftenAmongManyOfItsCountriesIsTheSubject() {
    let text = """
        Paper

        Central Asia made its paper by hand. In Uzbekistan it was mulberry, in Tajikistan hemp, in Kyrgyzstan straw, \
        in Turkmenistan rags. All of Central Asia bought it, and what was left of Central Asia's mills burned.
        """
    #expect(RegionReading(text).about == ["143"])
}

/// What sites print around a text in the archive's languages, with case folded. Facts of usage, listed for this project.
enum LocalFurniture {
    /// Above a headline.
    static let kickers = table(
        """
        транспорт|экология|образование|здоровье|технологии|происшествия|обзор|письма|в мире|мир|регионы|портрет
        суспільство|політика|економіка|світ|прес-реліз|стаття|новина|розслідування|огляд|колонка|коментар
        مجتمع|رياضة|علوم|العالم|تحقيق|حوارات|آراء|بيئة|صحة|تعليم|محليات|منوعات|فنون|رسالة|بيان إعلامي|تصريح صحفي
        خبر|فرهنگ|جامعه|سیاست|اقتصاد|جهان|ورزش|علم|دیدگاه|گفت‌وگو|گفتگو|گفت و گو|بیانیه|اطلاعیه|فرهنگ و هنر|اجتماعی
        اقتصادی|سیاسی|فرهنگی|ورزشی|مقاله|سرمقاله|محیط زیست|کشاورزی|گزارش ویژه|نامه|هنر|سلامت|آموزش|نقد
        kültür|kültür sanat|ekonomi|spor|dünya|siyaset|toplum|bilim|basın bülteni|söyleşi|inceleme|dosya|köşe yazısı
        deneme|gündem|çevre|eğitim|sağlık|yaşam|duyuru|mektup|makale|gezi|yazı dizisi|özel haber
        jamiyat|madaniyat|siyosat|iqtisodiyot|iqtisod|sport|dunyo|fikr|tahlil|reportaj|suhbat|matbuot xabari|press-reliz
        yangilik|maqola|ilm-fan|bayonot|e'lon|jahon|ta'lim|tabiat
        жамият|маданият|сиёсат|иқтисод|иқтисодиёт|дунё|фикр|таҳлил|суҳбат|матбуот хабари|янгилик|мақола|жаҳон|эълон
        мәдениет|қоғам|саясат|әлем|пікір|баспасөз хабарламасы|баспасөз хабары|баспасөз релизі|жаңалық|ғылым|талдау
        көзқарас|хабарландыру|мақала|білім|тарих|хабар|хат
        маданият|коом|саясат|дүйнө|пикир|басма сөз билдирүүсү|талдоо|жаңылык|билим|илим|макала|кабар|кулактандыруу
        фарҳанг|ҷомеа|иқтисод|ҷаҳон|варзиш|назар|таҳлил|гузориш|хабар|суҳбат|мақола|эълон|пресс-релиз
        lokales|panorama|vermischtes|régions|monde|france|nacional|local|regional|attualità|cronaca|esteri|economia|cultura|opinioni|intervista|comunicato stampa|reportagem|opinião|entrevista|crónica
        sociedade|comunicado de imprensa|nota de imprensa|comunicado de prensa|comunicado|opinia|felieton|reportaż|wywiad|kultura
        gospodarka|komunikat prasowy|rozhovor|komentář|tisková zpráva|názor|interjú|vélemény|riport|sajtóközlemény|interviu|opinie
        comunicat de presă|persbericht|opinie|reportage|ledare|debatt|krönika|pressmeddelande|kronik|leder|pressemeddelelse
        pressemelding|kolumni|mielipide|haastattelu|συνέντευξη|άποψη|ρεπορτάζ|δελτίο τύπου|דעה|ראיון|כתבה|הודעה לעיתונות|रिपोर्ट|विचार
        साक्षात्कार|प्रेस विज्ञप्ति|评论|評論|专题|專題|观点|觀點|社论|社論|新闻稿|新聞稿|采访|專訪|专访|社説|お知らせ|寄稿|論説|インタビュー
        コラム|エッセイ|随笔|隨筆|专栏|專欄|プレスリリース|사설|칼럼|인터뷰|오피니언|보도자료|기고|opini|tajuk rencana|wawancara|siaran pers|ý kiến|phỏng vấn|thông cáo báo chí
        mədəniyyət|cəmiyyət|siyasət|iqtisadiyyat|dünya|fikir|müsahibə|təhlil|mətbuat açıqlaması
        """)

    /// A line that is one of them is a button or the name of a page.
    static let buttons = table(
        """
        главная|печать|распечатать|подписаться|комментарии|наверх|войти|поделитесь|поделиться:|версия для печати
        поділитися|головна|пошук|друк|الرئيسية|الصفحة الرئيسية|طباعة|مشاركة|اشترك|مشاركة المقال|تعليقات
        اشتراک‌گذاری|اشتراک گذاری|به اشتراک بگذارید|چاپ|تبلیغات|آگهی|جستجو|صفحه اصلی|صفحه نخست|خانه|نظرات|ارسال به دوستان
        tüm yazıları|yazarın tüm yazıları|все статьи автора|все материалы автора|все публикации автора|جميع المقالات|t.c
        paylaş|yazdır|anasayfa|ana sayfa|abone ol|reklam|yorumlar|menü|giriş|yorum yap
        ulashish|bosh sahifa|reklama|qidiruv|улашиш|бош саҳифа|қидирув|обуна бўлиш
        dela|del|deel|delen|dela artikel|udostępnij|drukuj|sdílet|diskuse|megosztás|distribuie|condividi|stampa|compartilhar|partilhar
        bagikan|lihat foto|chia sẻ|शेयर करें|שתף|שתפו|κοινοποίηση|leeslijst|jaa|jaa artikkeli|分享|收藏|打印|シェア|印刷|공유|인쇄
        haberin devamı|partager|teilen|drucken|startseite|imprimer|compartir|imprimir|e-mail|email|à écouter|startpagina
        бөлісу|жарнама|басты бет|іздеу|бөлүшүү|башкы бет|мубодила|саҳифаи асосӣ|paylaşın|ana səhifə
        """)

    /// A line that opens with one of them leads to another page, or counts readers.
    static let openings = OpeningTable(
        set(
            """
            читайте также|читайте ещё|смотрите также|по теме:|просмотров:|читайте також|اقرأ أيضا|اقرأ المزيد|مواضيع ذات صلة
            شاهد أيضا|عدد المشاهدات|بیشتر بخوانید|بخوانید:|مطالب مرتبط|کد خبر|شناسه خبر|تعداد بازدید|لینک کوتاه|کد مطلب
            czytaj też|czytaj także|zobacz też|zobacz także|baca juga|lihat juga|lees ook|läs också|les også|læs også|lue myös
            διαβάστε επίσης|διαβάστε ακόμη|citește și|citiți și|čtěte také|čtěte též|olvassa el|прочетете още|leggi anche|leia também
            leia mais|veja também|xem thêm|đọc thêm|यह भी पढ़ें|קראו גם|相关阅读|相關新聞|延伸閱讀|관련기사|関連記事|soma pia
            artiklen fortsætter|artikeln fortsätter|haberin devamı|cet article est réservé|réservé à nos abonnés|pročitajte još
            bunlar da ilginizi|ilgili haberler|ilgili haber:|etiketler:|okunma sayısı|ayrıca okuyun|mavzuga oid|mavzuga doir
            teglar:|мавзуга оид|мавзуга доир|тағы оқыңыз|оқи отырыңыз|тақырып бойынша|дагы окуңуз|ҳамчунин хонед|teqlər:
            """
        ).sorted())

    /// Begin or end the name of an office that speaks for a body, whose other words may be in lower case.
    static let pressOffices: [String] = set(
        """
        пресс-служба|пресс-центр|прес-служба|المكتب الإعلامي|روابط عمومی|اداره روابط عمومی|basın ofisi|basın bürosu
        basın müşavirliği|basın merkezi|matbuot xizmati|axborot xizmati|матбуот хизмати|ахборот хизмати
        oficina de prensa|gabinete de prensa|ufficio stampa|assessoria de imprensa|service de presse|pressestelle|biuro prasowe
        баспасөз қызметі|басма сөз кызматы|хадамоти матбуот|mətbuat xidməti
        """
    ).sorted()

    /// Open or close a label of two words and more that names the translator: "Перевод с казахского: X".
    static let translations = table(
        """
        перевод|переклад|ترجمة|ترجمه|çeviri|çeviren|tarjima|таржима|аударған|аударма|которгон|котормо|тарҷума|tərcümə
        """)

    private static func table(_ words: String) -> WordTable { WordTable(set(words)) }

    /// Words of the table between bars and line ends, letters levelled.
    private static func set(_ words: String) -> Set<String> {
        ArabicLetters.levelled(words.split(whereSeparator: { "|\n".contains($0) }).map { CaseFold.folded($0) })
    }
}

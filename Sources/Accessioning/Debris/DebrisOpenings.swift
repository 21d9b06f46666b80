/// How lines open that belong to the site and not to the article, with case folded.
///
/// From the same pages as `DebrisWords`. An opening ends in a space or a colon, or is so long that no sentence of an
/// article begins with it.
enum DebrisOpenings {
    static func opens(_ key: String) -> Bool {
        guard let first = key.utf8.first, !byFirst[Int(first)].isEmpty else { return false }
        let start = OpeningTable.start(of: key)
        return byFirst[Int(first)].contains {
            $0.words.opens(key, start) && (!$0.needsFigure || hasFigure(key))
        }
    }

    /// False where no line that begins as the words do is one; see `OpeningTable`.
    static func mayOpen(_ words: UnsafeBufferPointer<UInt8>) -> Bool { table.mayOpen(words) }

    private static let table = OpeningTable(byFirst.joined().map(\.words.words))

    private struct Opening {
        let words: OpeningTable.Opening
        /// "Captured on camera" is a headline; "Captured on 3 May 2014" and "Captured from www.x.example" are not.
        let needsFigure: Bool
    }

    /// A digit, or the full stop or slash of an address.
    private static func hasFigure(_ key: String) -> Bool {
        key.utf8.contains { (0x30...0x39).contains($0) } || key.range(ofBytes: "www.") != nil
            || key.range(ofBytes: "://") != nil || key.range(ofBytes: "rights") != nil
    }

    /// A table by the first byte, since most lines open with none.
    private static let byFirst: [[Opening]] = {
        var table = [[Opening]](repeating: [], count: 256)
        for (openings, needsFigure) in [
            (sharing + reading + subscribing + mail + others, false), (rights + captures, true),
        ] {
            for opening in openings {
                let key = CaseFold.folded(opening)
                let isSign = key.hasPrefix("©") || key.hasPrefix("the wayback") || key.hasPrefix("this is ")
                guard let first = key.utf8.first else { continue }
                table[Int(first)].append(
                    Opening(words: OpeningTable.Opening(key), needsFigure: needsFigure && !isSign))
            }
        }
        return table
    }()

    private static let sharing = [
        "share on ", "share this:", "share to ", "share via ", "share with ", "share by ", "click to share", "share:",
        "tweet this", "follow us ", "follow us:", "like us on ", "join us on ", "email this ",
        "print this ", "bookmark this", "opens in new window", "click to print",
        "click to email", "(opens in new window", "поделиться в ", "поделиться:", "подписывайтесь на ",
        "подпишитесь на ",
        "читайте нас в ", "следите за нами", "наш телеграм", "شارك على ", "شارك عبر ", "مشاركة عبر ", "تابعنا على ",
        "تابعونا على ", "شارك:", "partager sur ", "suivez-nous", "retrouvez-nous sur ", "teilen auf ", "folgen sie uns",
        "compartir en ", "síguenos en ", "paylaş:", "bizi takip edin", "kunhavigi ", "sekvu nin ", "поширити ",
    ]
    private static let reading = [
        "read more:", "read more »", "read more >", "read more about ", "read also:", "also read:", "see also:",
        "related:", "related story:", "related article:", "related stories:", "more from ", "more on this",
        "up next:",
        "previous article", "next article", "previous post", "next post", "continue reading", "click here to ",
        "go to full ", "view original ", "listen to this ", "читайте также", "читать также", "читайте:",
        "смотрите также", "подробнее:", "по теме:", "читайте подробнее", "اقرأ أيضا", "اقرأ أيضًا", "اقرأ أيضاً",
        "إقرأ أيضا", "شاهد أيضا", "بیشتر بخوانید", "lire aussi", "à lire aussi", "voir aussi", "lesen sie auch",
        "lesen sie mehr", "mehr zum thema", "siehe auch:", "lea también", "lee también", "ver también", "leer también",
        "ayrıca okuyun", "ilgili haber", "vidu ankaŭ:", "legu ankaŭ:", "читайте також", "дивіться також",
    ]
    private static let subscribing = [
        "subscribe to our", "subscribe for free", "subscribe to receive", "sign up for our", "sign up to receive",
        "sign up for free", "sign up to our",
        "get our ", "thanks for reading!",
        "want to read more great content", "to continue reading", "already a subscriber", "already have an account",
        "support independent ", "support our journalism", "become a subscriber", "this website uses cookies",
        "this site uses cookies", "we use cookies", "by using this site", "by continuing to use",
        "you have reached your ", "you have read ", "your browser ", "please enable ", "enable javascript",
        "javascript is ", "turn on desktop notifications", "download our app", "delivered to your inbox",
        "мы используем ", "этот сайт использует", "подписаться на ", "نستخدم ملفات", "اشترك في ", "ce site utilise",
        "nous utilisons des cookies", "inscrivez-vous à ", "abonnez-vous à ", "abonnieren sie ",
        "diese website verwendet",
        "wir verwenden cookies", "suscríbete a ", "este sitio utiliza", "utilizamos cookies", "usamos cookies",
        "abonu nian", "aliĝu al ", "members mailing list", "to unsubscribe", "unsubscribe ", "you are receiving this",
        "you received this", "view this email in", "view in browser", "having trouble viewing",
    ]
    private static let rights = [
        "©", "(c) ", "copyright ", "copyright:", "all rights reserved", "all content ©", "все права защищены",
        "جميع الحقوق محفوظة", "حقوق النشر", "کلیه حقوق", "tous droits réservés", "alle rechte vorbehalten",
        "todos los derechos reservados", "tüm hakları saklıdır", "ĉiuj rajtoj ", "kopirajto ", "усі права захищені",
        "reproduction without permission", "при перепечатке", "перепечатка ",
    ]
    /// What tools print above and below the pages that they save.
    private static let captures = [
        "the wayback machine", "this is google's cache", "this is a cached copy", "cached page", "web archive",
        "archived from ", "archived on ", "archived copy", "archive.today", "captured on ", "captured from ",
        "capture of ", "saved from ", "saved on ", "retrieved from ", "retrieved on ",
        "printed from ", "printed on ", "downloaded from ", "downloaded on ", "accessed on ", "webpage captured",
        "web capture", "it is a snapshot of", "the current page could have changed",
        "full-text version", "text-only version", "сохранено ", "сохранённая копия", "сохраненная копия",
        "архивировано ", "elŝutita", "arkivita ", "konservita ", "enregistré le ", "gespeichert am ", "abgerufen am ",
        "consultado el ", "kaydedildi", "تم الحفظ", "تم الاسترجاع",
    ]
    /// Headers of mail and news that say nothing of the text; those that do are credits.
    private static let mail = [
        "content-type:", "message-id:", "mime-version:",
        "received:", "return-path:", "reply-to:", "delivered-to:", "x-mailer:", "newsgroups:",
        "begin forwarded message",
        "---------- forwarded message", "-----original message", "user-agent:", "cc:", "bcc:", "to:", "копия:", "кому:",
        "al:", "à :", "an:", "para:", "إلى:", "list-id:", "organization:", "in-reply-to:",
        "content-transfer-encoding:", "sent from my ",
    ]
    private static let others = [
        "sponsored by ", "оцените ", "rate this ", "рейтинг:", "internet archive wayback", "[internet archive wayback",
        "the views expressed in this", "the views expressed here", "the opinions expressed in this",
        "the opinions expressed are", "views expressed are", "opinions expressed are",
        "мнение автора может не совпадать",
        "мнение редакции может не совпадать", "редакция может не разделять", "les opinions exprimées",
        "les propos exprimés",
        "las opiniones expresadas", "die in diesem beitrag", "آراء الكاتب", "المقال يعبر عن رأي", "الآراء الواردة",
        "yazıda yer alan görüşler", "this transcript was typed", "this transcript may",
        "you are here:",
        "вы здесь:", "أنت هنا:", "posted in:", "filed in ", "permalink", "link to this ", "report a typo",
        "report an error", "found a mistake", "нашли ошибку", "заметили ошибку", "если вы нашли ошибку",
        "words count:", "length:", "word count:", "edition:",
        "page:", "pages:", "database:", "accession number:", "load-date:", "language:",
        "media contact", "press contact", "contact:", "for more information", "phone:", "tel:", "tel.:", "fax:",
        "rsvp:",
        "embargoed until", "not for publication before", "reading time", "time to read", "время чтения", "legotempo",
        "temps de lecture", "lesezeit", "tiempo de lectura", "okuma süresi", "وقت القراءة", "مدة القراءة",
        "زمان مطالعه",
        "estimated reading time",
    ]
}

/// Lines that a site prints around an article and that say nothing of it: buttons, menus, calls to subscribe.
///
/// Collected from pages of newspapers, wikis and blogs as people save them; case is folded, a colon or a run of full
/// stops at the end is off. A word belongs here only if no article would be called by it.
enum DebrisWords {
    static let lines = WordTable((buttons + calls + marks + russian + arabic + others).map { CaseFold.folded($0) })

    private static let buttons = [
        "home", "menu", "main menu", "search", "search this site", "share", "share this", "share this article",
        "share this story", "share article", "share this post", "share this page", "share on", "share via", "shares",
        "tweet", "tweet this", "retweet", "pin", "pin it", "like", "like this", "reply", "print", "print this",
        "print this page", "print article", "print this article", "print this story", "email", "e-mail", "email this",
        "email this article", "email article", "email to a friend", "send to a friend", "save", "save for later",
        "save article", "bookmark", "copy link", "link copied", "comment", "view comments", "show comments",
        "post comment", "add a comment", "facebook", "twitter", "whatsapp", "telegram", "linkedin", "pinterest",
        "reddit", "instagram", "youtube", "tumblr", "vkontakte", "messenger", "google+", "rss", "more", "show more",
        "load more", "see more", "view all", "see all", "close", "open menu", "toggle navigation", "close menu",
        "next", "previous", "back", "go back", "back to top", "top", "hide caption", "show caption", "toggle caption",
        "enlarge this image", "enlarge", "view gallery", "view slideshow", "view image", "image", "photo", "video",
        "live tv", "live", "watch live", "play", "play video", "pause", "mute", "listen", "download", "download pdf",
        "view pdf", "pdf", "full screen", "text size", "font size", "a a", "a- a a+", "a a a", "aa", "edition", "font",
        "final edition", "late edition", "early edition", "first edition", "city edition", "national edition",
        "metro edition", "home edition", "e-edition", "e-paper", "epaper", "sitemap", "site map", "privacy",
        "privacy policy", "terms", "cookies",
        "terms of use", "terms of service", "terms and conditions", "cookie policy", "about us", "contact us",
        "advertise", "advertise with us", "contact", "jobs", "help", "faq", "weather", "newsletter", "newsletters",
        "obituaries", "classifieds", "shop", "store", "donate", "account", "my account", "post a reply", "quote",
        "board index", "new topic", "register", "options", "hide", "u.s. edition", "international edition",
    ]
    private static let calls = [
        "advertisement", "advertisements", "advertising", "story continues below advertisement", "sponsored",
        "article continues below", "continue reading", "continue reading below", "keep reading", "continue",
        "continue reading the main story", "read more", "read the full story", "read full article", "learn more",
        "find out more", "click here", "skip to content", "skip to main content", "skip to navigation", "skip ad",
        "skip to article", "jump to navigation", "jump to search", "subscribe", "subscribe now", "subscribe today",
        "sign up", "sign up now", "sign in", "log in", "login", "log out", "join", "join now", "follow", "follow us",
        "following", "get the app", "download the app", "accept", "accept all", "accept cookies", "accept all cookies",
        "i agree", "got it", "reject all", "manage preferences", "cookie settings", "manage cookies", "ok",
        "listen to this article", "listen to article", "listen to this story", "listen now", "loading", "please wait",
        "leave a comment", "support us", "support our work", "become a member", "page not found", "javascript is off",
        "this page is printed", "printer-friendly version", "printer friendly version", "print version", "menu close",
        "share this on", "most read", "most popular", "for immediate release", "official website",
        "premium", "subscriber only", "subscribers only", "for subscribers", "exclusive for subscribers",
        "free article",
        "e-mail this", "enter your email", "enter your email address", "your email address", "no comments",
        "no comments yet", "comments are closed", "comments off", "type your email",
    ]
    private static let marks = [
        "[ photo ]", "[photo]", "[ video ]", "[video]", "[ фото ]", "[фото]", "[ видео ]", "[видео]", "[album]",
        "[ album ]",
        ">", "###", "# # #", "-30-", "ends", "(ends)", "end", "[ends]", "x", "×", "•", "|", "»",
    ]
    private static let russian = [
        "поделиться", "поделиться статьей", "поделиться статьёй", "реклама", "меню", "поиск", "главная", "войти",
        "вход", "регистрация", "подписаться", "подписка", "подпишитесь", "печать", "версия для печати", "распечатать",
        "читать далее", "читать дальше", "читать полностью", "подробнее", "ещё", "еще", "показать ещё", "назад",
        "вперёд", "далее", "наверх", "контакты", "о нас", "о проекте", "рассылка", "вконтакте", "одноклассники",
        "телеграм", "скачать", "слушать", "комментировать", "ответить", "нравится", "сохранить", "закрыть", "принять",
        "официальный сайт", "перейти к содержанию", "перейти к содержимому", "скопировать ссылку", "в избранное",
        "отправить", "твитнуть", "помощь", "карта сайта", "на правах рекламы", "поширити", "реклама на сайті",
        "головна", "пошук", "увійти", "підписатися", "друкувати", "читати далі", "читати більше", "поділитися",
        "бөлісу", "бөлүшүү", "іздеу", "издөө", "басты бет", "башкы бет", "улашиш", "қидирув", "бош саҳифа", "ҷустуҷӯ",
    ]
    private static let arabic = [
        "الموقع الرسمي", "شارك", "مشاركة", "شارك المقال", "شارك هذا المقال", "بحث", "ابحث", "القائمة", "إعلان",
        "إعلانات", "الرئيسية", "الصفحة الرئيسية", "طباعة", "اطبع", "اشترك", "اشترك الآن", "تسجيل الدخول", "دخول",
        "تابعنا", "اقرأ المزيد", "المزيد", "إقرأ المزيد", "استمع", "تحميل", "اتصل بنا", "من نحن", "فيسبوك", "تويتر",
        "واتساب", "تلغرام", "تيليغرام", "نسخ الرابط", "حفظ", "أرسل", "التالي", "السابق", "صفحه اصلی", "خانه", "جستجو",
        "اشتراک گذاری", "اشتراک‌گذاری", "به اشتراک بگذارید", "چاپ", "نسخه چاپی", "ورود", "عضویت", "تبلیغات", "منو",
        "بیشتر", "ادامه مطلب", "بیشتر بخوانید", "درباره ما", "تماس با ما", "کپی لینک", "تلگرام",
    ]
    private static let others = [
        "accueil", "partager", "partager l'article", "imprimer", "rechercher", "recherche", "s'abonner", "abonnez-vous",
        "se connecter", "connexion", "publicité", "lire la suite", "lire plus", "écouter", "envoyer", "commenter",
        "réagir", "suivre", "accepter", "tout accepter", "aller au contenu", "mentions légales", "réservé aux abonnés",
        "startseite", "teilen", "artikel teilen", "drucken", "suche", "suchen", "anmelden", "abonnieren", "anzeige",
        "werbung", "weiterlesen", "mehr", "merken", "kommentieren", "zum inhalt springen", "impressum", "datenschutz",
        "vorlesen", "artikel anhören", "akzeptieren", "inicio", "compartir", "imprimir", "buscar", "suscribirse",
        "suscríbete", "iniciar sesión", "publicidad", "leer más", "seguir leyendo", "escuchar", "enviar", "menú",
        "comentar", "aceptar", "ir al contenido", "aviso legal", "anasayfa", "ana sayfa", "paylaş", "yazdır", "ara",
        "arama", "abone ol", "giriş yap", "üye ol", "reklam", "devamını oku", "haberin devamı", "dinle", "takip et",
        "kopyala", "kabul et", "bosh sahifa", "ulashish", "qidiruv", "ĉefpaĝo", "hejmo", "kunhavigi", "diskonigi",
        "presi", "serĉi", "ensaluti", "abonu", "reklamo", "legu pli", "sekvu nin", "menuo", "ensalutu",
        "ĉefa paĝo", "aliĝu",
    ]
}

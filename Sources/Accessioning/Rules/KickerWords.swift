/// What papers print above a headline, with case folded.
enum KickerWords {
    private static let kickers: WordTable = [
        "press release", "media release", "news release", "press statement", "press news", "news & comment",
        "news and comment", "news", "comment", "commentary", "notice", "announcement", "interview", "feature",
        "features",
        "editorial", "statement", "analysis", "opinion", "intro", "report", "special report", "review", "book review",
        "essay", "letter", "letters", "open letter", "obituary", "profile", "column", "dispatch", "briefing",
        "explainer",
        "background", "breaking", "breaking news", "exclusive", "investigation", "advisory", "bulletin", "communique",
        "communiqué", "leaflet", "article", "articles", "q&a", "guest post", "guest column", "perspective", "viewpoint",
        "politics", "economy", "world", "business", "culture", "sport", "sports", "science", "history", "travel",
        "society",
        "fact sheet", "in depth", "in brief", "news in brief", "reportage", "portrait", "chronicle", "digest", "update",
        "top story", "top stories", "cover story", "question & answer", "question and answer", "correction", "response",
        "speech", "environment", "education", "health", "technology", "arts", "local news", "world news", "blog",
        "podcast",
        "notes", "field notes", "long read", "first person", "fact check", "press conference", "public notice",
        "appeal",
        "пресс-релиз", "новости", "новость", "интервью", "мнение", "аналитика", "анализ", "комментарий", "репортаж",
        "заявление", "обращение", "статья", "культура", "общество", "политика", "экономика", "очерк", "рецензия",
        "объявление",
        "новость и комментарий", "новости и комментарии", "колонка", "история", "наука", "спорт", "расследование",
        "эссе",
        "پیام", "بيان صحفي", "بيان", "خبر وتعليق", "خبر", "أخبار", "الأخبار", "مقابلة", "حوار", "رأي", "تحليل", "تقرير",
        "مقال",
        "افتتاحية", "كلمة العدد", "تعليق", "تعليق صحفي", "نشرة", "إعلان", "ثقافة", "سياسة", "اقتصاد", "خبرها",
        "یادداشت", "گزارش",
        "مصاحبه", "تحلیل", "اخبار", "novaĵoj", "intervjuo", "opinio", "raporto", "analizo", "komento", "kulturo",
        "politiko",
        "pressemitteilung", "nachrichten", "interview", "meinung", "kommentar", "leitartikel", "kultur", "politik",
        "wirtschaft",
        "communiqué de presse", "entretien", "opinion", "analyse", "éditorial", "tribune", "reportage", "entrevista",
        "opinión",
        "nota de prensa", "análisis", "basın açıklaması", "röportaj", "haber", "yorum", "görüş", "analiz",
        "yangiliklar",
        "янгиликлар", "intervyu", "интервю", "сұхбат", "маек", "жаңылыктар", "жаңалықтар", "хабарҳо", "мусоҳиба",
        "новини",
        "інтерв'ю", "думка", "аналіз",
    ]

    static func isKicker(_ key: String) -> Bool {
        key.utf8.count <= 48 && (kickers.contains(key) || LocalFurniture.kickers.contains(ArabicLetters.levelled(key)))
    }
}

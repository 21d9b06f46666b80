extension NarrativeLanguage {
    static let verbLast = [
        NarrativeLanguage(
            tag: "tr",
            pastEndings: [
                "dı", "di", "du", "dü", "tı", "ti", "tu", "tü", "dılar", "diler", "dular", "düler", "tılar", "tiler",
                "tular", "tüler", "mıştır", "miştir", "muştur", "müştür",
            ], shortest: 4, report: WordSet("dedi söyledi açıkladı bildirdi belirtti duyurdu ifade".spaced),
            plan: WordSet("kadar dek önce planlanıyor bekleniyor eğer gerekiyor gerek".spaced),
            planParts: ["acak", "ecek", "acağ", "eceğ", "malı", "meli"], isVerbLast: true),
        NarrativeLanguage(
            tag: "uz", past: WordSet("edi edilar".spaced), pastEndings: ["di", "dilar", "gan"], shortest: 4,
            report: WordSet("dedi aytdi bildirdi ma'lum".spaced),
            plan: WordSet("qadar kerak rejalashtirilgan rejalashtirilmoqda kutilmoqda agar lozim".spaced),
            planEndings: ["adi", "ydi", "adilar", "ydilar"], planParts: ["gacha", "digan", "moqchi"], isVerbLast: true),
        NarrativeLanguage(
            tag: "uz-Cyrl", past: WordSet("эди эдилар".spaced), pastEndings: ["ди", "дилар", "ган"], shortest: 8,
            report: WordSet("деди айтди билдирди маълум".spaced),
            plan: WordSet("қадар керак режалаштирилган режалаштирилмоқда кутилмоқда агар лозим".spaced),
            planEndings: ["ади", "йди", "адилар", "йдилар"], planParts: ["гача", "диган", "моқчи"], isVerbLast: true),
        NarrativeLanguage(
            tag: "kk", past: WordSet("еді болды".spaced),
            pastEndings: ["ды", "ді", "ты", "ті", "ған", "ген", "қан", "кен"], shortest: 8,
            report: WordSet("деді айтты хабарлады мәлімдеді".spaced),
            plan: WordSet("дейін керек тиіс жоспарлануда жоспарланып күтілуде егер".spaced),
            planEndings: ["ады", "еді", "йды", "йді"], planParts: ["атын", "етін", "йтын", "йтін", "мақ", "мек"],
            isVerbLast: true),
        NarrativeLanguage(
            tag: "ky", past: WordSet("эле болду".spaced),
            pastEndings: ["ды", "ди", "ду", "дү", "ты", "ти", "ту", "тү", "ган", "ген", "гон", "гөн"], shortest: 8,
            report: WordSet("деди айтты билдирди".spaced),
            plan: WordSet("чейин керек тийиш пландалууда күтүлүүдө эгер".spaced),
            planEndings: ["ат", "ет", "от", "өт", "йт"], planParts: ["турган", "мак"], isVerbLast: true),
        NarrativeLanguage(
            tag: "fa",
            past: WordSet(
                "شد شدند بود بودند کرد کردند داد دادند یافت یافتند گرفت گرفتند رفت رفتند آمد رسید داشت".spaced),
            report: WordSet("گفت گفتند".spaced), plan: WordSet("خواهد خواهند باید اگر تا قرار شاید آینده مهلت".spaced),
            isVerbLast: true),
        NarrativeLanguage(
            tag: "tg",
            past: WordSet("шуд шуданд буд буданд кард карданд дод доданд ёфт ёфтанд гирифт рафт омад".spaced),
            report: WordSet("гуфт гуфтанд".spaced), plan: WordSet("хоҳад хоҳанд бояд агар то шояд оянда мӯҳлат".spaced),
            isVerbLast: true),
    ]
}

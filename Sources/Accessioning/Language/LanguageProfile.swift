/// What a language is known by: its script, the letters that others of the script lack, and its commonest small words.
struct LanguageProfile: Sendable {
    let tag: String
    let script: Script
    /// With case folded, out of `LanguageProfile.telling` letters of the script.
    let letters: String
    /// With case folded, without vowel signs.
    let words: String

    static let all: [LanguageProfile] = latin + cyrillic + arabic

    private static func latin(_ tag: String, _ letters: String, _ words: String) -> LanguageProfile {
        LanguageProfile(tag: tag, script: .latin, letters: letters, words: words)
    }

    private static let latin: [LanguageProfile] = [
        latin(
            "en", "",
            "the of and to in is was that for with on by are from this which have has were not but said it at as"),
        latin(
            "fr", "éèêàâçùûîôœëï",
            "le la les des du et est une un dans que qui pour sur par au aux ce avec ne pas sont plus il"),
        latin(
            "de", "äöüß",
            "der die das und ist nicht ein eine von zu den dem mit auf für im des sich auch wird als an sind bei"),
        latin("es", "ñáéíóúü", "el la los las de y que en un una es por con para del se no al su más como fue lo ha"),
        latin(
            "pt", "ãõçáéíóúâêôà", "o a os as de e que em um uma é por com para do da não se no na mais como foi ao dos"),
        latin(
            "it", "àèéìòù",
            "il la lo gli di e che in un una è per con del della non si al sono più come alla dei le nel"),
        latin(
            "nl", "ëïé", "de het een en van in is dat op te zijn met voor niet aan er door werd ook uit bij naar wordt"),
        latin(
            "pl", "ąćęłńóśźż", "w i z na do nie się jest to że o od przez za po jak ale dla są był oraz być tym który"),
        latin(
            "eo", "ĉĝĥĵŝŭ",
            "la de kaj en estas ke por al kun ne pri el ili li oni sed kiu kiuj tiu ĉi ĉiuj ankaŭ per estis"),
        latin(
            "tr", "ışğçöüâî",
            "ve bir bu da de için ile olarak olan çok daha gibi kadar sonra var ne ama her değil oldu ki en"),
        latin(
            "az", "əışğçöü", "və bir bu da də üçün ilə olan daha kimi sonra var isə olaraq amma hər deyil ki ən onun"),
        latin(
            "tk", "žňýşäüöç",
            "we bir bu üçin bilen hem da şu boýunça ýyl türkmenistanyň onuň bolan her ýurduň döwlet ýaly"),
        latin(
            "uz", "ʻʼ",
            "va bu bir uchun bilan ham deb edi esa kerak bo'ldi bo'lgan o'z yil yilda u shu emas har ning lekin"),
        latin("kk-Latn", "ñğüöışä", "jäne bul bir üşin men da ol edi bolyp dep boldy emes"),
    ]

    private static func cyrillic(_ tag: String, _ letters: String, _ words: String) -> LanguageProfile {
        LanguageProfile(tag: tag, script: .cyrillic, letters: letters, words: words)
    }

    private static let cyrillic: [LanguageProfile] = [
        cyrillic(
            "ru", "ыэёъщ", "и в не на что с по как это его из за от для был до же к но а у было они только когда или"),
        cyrillic(
            "uk", "іїєґщ", "і в не на що з та як це його із за від для був до й у було вони але або про також які"),
        cyrillic("be", "ўіёыэ", "і ў не на што з па як гэта яго за ад для быў да але або таксама якія былі"),
        cyrillic("bg", "ъщ", "и в не на че с по като това от за до да се е са но или също беше които при"),
        cyrillic("sr", "ђјљњћџ", "и у не на да се је са за од до као су који али или што би то"),
        cyrillic(
            "kk", "әғқңөұүһіыэ",
            "және бұл бір үшін мен да де ол еді болып деп болды емес бар ғана кейін туралы бойынша осы бірақ үлкен"),
        cyrillic(
            "ky", "өүңыэё",
            "жана бул бир үчүн менен да ал эле болуп деп болду эмес бар гана кийин жөнүндө боюнча ошол ушул бирок эки ошондой"
        ),
        cyrillic("tg", "ғӣқӯҳҷъ", "ва дар аз ба ки бо ин барои он аст буд шуд ҳам як ё низ то мо онҳо худ соли"),
        cyrillic(
            "uz-Cyrl", "ўқғҳъ",
            "ва бу бир учун билан ҳам деб эди эса керак бўлди бўлган ўз йил йилда у шу эмас ҳар лекин"),
        cyrillic("mn", "өүыэ", "ба нь энэ юм байна гэж болон бол тэр ч их нэг байсан"),
    ]

    private static func arabic(_ tag: String, _ letters: String, _ words: String) -> LanguageProfile {
        LanguageProfile(tag: tag, script: .arabic, letters: letters, words: words)
    }

    private static let arabic: [LanguageProfile] = [
        arabic(
            "ar", "ةىأإيكؤئ",
            "في من على إلى أن التي الذي هذا هذه عن مع كان ما لا كل بعد قد أو إن ذلك بين كما قبل وقد هو هي"),
        arabic("fa", "پچژگکی", "و در به از که این را با است آن برای تا می بر یک شد خود های کرد بود شده هم"),
        arabic("ur", "ٹڈڑںےہھپچگکی", "کے کی میں ہے اور سے کا کو نے پر یہ کہ ہیں نہیں ایک اس تھا وہ بھی"),
        arabic("ps", "ټډړږښڅځګڼۍې", "د په او چې له کې سره دا یې هغه ته دي نه هم"),
        arabic("ug", "ەۇۆۈېڭگچپىك", "بىلەن ۋە بۇ بىر ئۈچۈن دەپ ئۇ بولۇپ ھەم"),
        arabic("ckb", "ەێۆڵڕڤگچپکی", "لە بە و کە بۆ ئەو ئەم لەگەڵ بوو دەکات"),
    ]
}

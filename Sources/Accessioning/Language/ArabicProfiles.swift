extension LanguageProfile {
    /// ي and ك tell nothing: they stand for Persian ی and ک on many pages.
    static let arabic: [LanguageProfile] = [
        LanguageProfile(
            "ar", .arabic, letters: "ةىإأؤئآ", share: 4,
            words: """
                في من على إلى أن التي الذي هذا هذه عن مع كان ما لا كل بعد قد أو إن ذلك بين كما قبل وقد هو هي كانت لم ثم
                التى وفي ومن أنه أنها عند حتى إذا منذ لن ليس غير عام خلال أي بعض ولا فيها بها له لها يقول وقال قال
                """,
            endings: "يون ات ها هم ته ية"),
        LanguageProfile(
            "fa", .arabic, letters: "پچژگکیئآأ", share: 5,
            words: """
                و در به از که این را با است آن برای تا می بر یک شد خود های کرد بود شده هم نمی ها اما او آنها ما ولی پس
                باید شود کند هر نیز دو سال پیش اگر چه دیگر گفت یا نیست تنها بی درباره هستند بودند دارد
                """),
        LanguageProfile(
            "ur", .arabic, letters: "ٹڈڑںےہھپچگکیئآ", share: 12,
            words: "کے کی میں ہے اور سے کا کو نے پر یہ کہ ہیں نہیں ایک اس تھا وہ بھی کہنا انہوں کبھی جو تو صرف"),
        LanguageProfile(
            "ps", .arabic, letters: "ټډړږښڅځګڼۍېچپ", share: 8,
            words: "د په او چې له کې سره دا یې هغه ته دي نه هم ده وايي چی دوه کال شو"),
        LanguageProfile(
            "ug", .arabic, letters: "ەۇۆۈېڭگچپىئې", share: 15,
            words: "بىلەن ۋە بۇ بىر ئۈچۈن دەپ ئۇ بولۇپ ھەم ئىككى كېيىن"),
        LanguageProfile(
            "ckb", .arabic, letters: "ەێۆڵڕڤگچپکیئ", share: 15,
            words: "لە بە و کە بۆ ئەو ئەم لەگەڵ بوو دەکات لەسەر نە هەر دوو"),
        LanguageProfile(
            "sd", .arabic, letters: "ڄڃڳڱڻٿڀٺڪھپچگئ", share: 8, words: "جي ۾ ۽ جو آهي کي تي جا هن ته نه"),
    ]
}

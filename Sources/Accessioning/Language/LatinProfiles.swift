extension LanguageProfile {
    static let latin: [LanguageProfile] = [
        LanguageProfile(
            "en", .latin,
            words: """
                the of and to in is was that for with on by are from this which have has were not but said it at as an be
                will its their they had more than been who would or after he his we you when all there into new about
                one also up out over no can if other what some only she her our two first year years before said against
                a do i you your us my me how use so most many such just may made work while between through under where those these
                """,
            endings: "ing tion ness ment ough ghts"),
        LanguageProfile(
            "fr", .latin, letters: "éèêàâçùûîôœëï", share: 3,
            words: """
                le la les des du et est une un dans que qui pour sur par au aux ce avec ne pas sont plus il elle se son sa
                ses en de nous vous ils cette ces mais ou où leur leurs été être fait comme tout deux dont ont entre
                depuis après avant sans c'est n'est d'un d'une qu'il qu'ils l'on jamais a n'a selon fois année
                """,
            endings: "ent aient eux tion euse"),
        LanguageProfile(
            "de", .latin, letters: "äöüß", share: 2,
            words: """
                der die das und ist nicht ein eine von zu den dem mit auf für im des sich auch wird als an sind bei einen
                einem einer es er sie wir hat haben war waren werden nach nur noch aus wie über aber so dass zum zur vor
                am um durch kein keine mehr seit habe sein seine ihre man oder wenn gegen unter bis
                """,
            endings: "ung lich isch keit ten chen"),
        LanguageProfile(
            "es", .latin, letters: "ñáéíóúü", share: 2,
            words: """
                el la los las de y que en un una es por con para del se no al su más como fue lo ha sus pero este esta son
                entre desde hasta sobre también ser hay han años dos todo muy sin ya o le cuando donde antes después según
                solo nunca había tan vez contra quien durante
                """,
            endings: "ción dad ado ada aron ieron"),
        LanguageProfile(
            "pt", .latin, letters: "ãõçáéíóúâêôà", share: 4,
            words: """
                o a os as de e que em um uma é por com para do da não se no na mais como foi ao dos das pelo pela seu sua
                são nos nas mas ou também ser até entre desde sobre já há muito sem quando depois antes nunca só eles ele
                tão vezes dois segundo anos
                """,
            endings: "ção ções ram dade ado inho"),
        LanguageProfile(
            "it", .latin, letters: "àèéìòù", share: 1,
            words: """
                il la lo gli di e che in un una è per con del della non si al sono più come alla dei le nel dal dalla nella
                delle degli ma anche ha hanno era suo sua questo questa da su tra fra dopo prima due dell'anno mai così
                solo perché i ai sulle nessuno
                """,
            endings: "zione ato ata ono ano are"),
        LanguageProfile(
            "nl", .latin, letters: "ëïé",
            words: """
                de het een en van in is dat op te zijn met voor niet aan er door werd ook uit bij naar wordt die ze hij
                heeft hebben maar om nog als over worden was waren na per dan zou zouden geen meer tot deze dit nooit
                twee keer sinds zo hun
                """,
            endings: "heid ijk aar lijk den"),
        LanguageProfile(
            "pl", .latin, letters: "ąćęłńóśźż", share: 7,
            words: """
                w i z na do nie się jest to że o od przez za po jak ale dla są był oraz być tym który która które już
                tylko tak co był było były jego ich ze też czy przed pod roku lat bo żony ma nigdy jeszcze
                """,
            endings: "ego ych ości ami iej owy"),
        LanguageProfile(
            "eo", .latin, letters: "ĉĝĥĵŝŭ", share: 2,
            words: """
                la de kaj en estas ke por al kun ne pri el ili li oni sed kiu kiuj tiu ĉi ĉiuj ankaŭ per estis tio tiuj kiam
                kie kiel post antaŭ sur nur pli plej tre jam ankoraŭ unu du tri jaroj sia siaj ŝi mi vi ni ĝi dum ĝis inter
                kontraŭ laŭ sen sub super tra ekde kio kiujn kiun ĉar aŭ eĉ estos esti povas oni
                """,
            endings: "ojn ajn oj aj anta inta ita ado ismo antoj istoj"),
        LanguageProfile(
            "tr", .latin, letters: "ışğçöüâî", share: 11,
            words: """
                ve bir bu da de için ile olarak olan çok daha gibi kadar sonra var ne ama her değil oldu ki en o iki üç
                yeni dedi diye önce göre ise ya hiç nasıl bunu onun olduğunu söyledi biri şu bütün yıl büyük kendi ancak
                sadece yalnızca etti arasında üzerinde
                iki üzere oldukça yapılan iken yıllık geri ardından karşı şöyle
                """,
            endings:
                "yor dır dir tır tir ında inde lara lere dan den lar ler ların lerin nın nin mak mek ması mesi dığı diği mış miş acak ecek ları leri"
        ),
        LanguageProfile(
            "az", .latin, letters: "əışğçöü", share: 14,
            words: """
                və bir bu da də üçün ilə olan daha kimi sonra var isə olaraq amma hər deyil ki ən onun o iki yeni dedi
                qədər heç bəri etdi edib olub görə lakin ya həm il ildə böyük öz
                """,
            endings: "ları ləri dır dir lər lar maq mək ında ində ıb ib dan dən"),
        LanguageProfile(
            "tk", .latin, letters: "žňýşäüöç", share: 10,
            words: """
                we bir bu üçin bilen hem da şu boýunça ýyl türkmenistanyň onuň bolan her ýurduň döwlet ýaly soň iki ol
                diýip diýdi beýle täze uly öz ýylyň çenli arasynda has
                """,
            endings: "nyň niň lary leri ýar ýär dyr dir lar ler jak"),
        LanguageProfile(
            "uz", .latin, letters: "",
            words: """
                va bu bir uchun bilan ham deb edi esa kerak bo'ldi bo'lgan o'z yil yilda u shu emas har ning lekin bo'lib
                keyin dedi ular ikki yoki ammo endi ko'p eng juda hech kim qilib qilgan esa unga uni uning bo'yicha hali
                yangi deya bo'lsa bo'ladi yo'q so'ng o'sha beri
                kun yana qanday bo'lgani kabi biroq o'zi uchib yoki kuni hozir
                """,
            endings: "ning lari gan ladi moqda dagi larni lar shdi ishi ilgan"),
        LanguageProfile(
            "kk-Latn", .latin, letters: "ñğüöışä", words: "jäne bul bir üşin men da ol edi bolyp dep boldy emes"),
    ]
}

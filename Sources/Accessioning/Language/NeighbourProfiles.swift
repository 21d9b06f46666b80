extension LanguageProfile {
    /// Languages that the archive seldom has: known so that their texts are not taken for another language's.
    static let neighbours: [LanguageProfile] = [
        LanguageProfile(
            "fi", .latin, letters: "äö", share: 5,
            words:
                "ja on ei se että oli hän ovat mutta kun myös sen joka niin kuin vain tai ole sekä jälkeen kaksi mukaan"
        ),
        LanguageProfile(
            "sv", .latin, letters: "åäö", share: 5,
            words:
                "och att det som en är av för den på med inte till har de om ett han men var jag från vi bara efter två säger"
        ),
        LanguageProfile(
            "da", .latin, letters: "æøå", share: 3,
            words:
                "og at det som en er af for den på med ikke til har de om et han men var jeg fra vi kun efter to siger blev"
        ),
        LanguageProfile(
            "hu", .latin, letters: "áéíóöőúüű", share: 12,
            words:
                "a az és hogy nem is egy ez meg van volt de csak már még mint után el vagy ki aki azt két kétszer szerint"
        ),
        LanguageProfile(
            "ro", .latin, letters: "ăâîșțşţ", share: 6,
            words:
                "și în de la a nu cu pe din că este pentru care mai o un sunt au fost dar doar după ori lui ce sau două"
        ),
        LanguageProfile(
            "cs", .latin, letters: "áčďéěíňóřšťúůýž", share: 13,
            words:
                "a v se na je že s z do o k i jako za ale po by byl byla jsou pro jen už tak také podle dva roku let od"
        ),
        LanguageProfile(
            "hr", .latin, letters: "čćđšž", share: 3,
            words: "i je se na da za od su kako koji nije bio bila ali ili što iz do kao samo nakon dva puta prema biti"
        ),
        LanguageProfile(
            "id", .latin,
            words:
                "yang dan di dari ini itu untuk dengan tidak pada ke akan dalam adalah oleh juga karena sudah ada hanya setelah dua kali"
        ),
        LanguageProfile(
            "vi", .latin, letters: "ăâđêôơưàáãèéìíòóõùúý", share: 25,
            words: "và của là có không được cho một trong với các người những này đã khi đến ra hai sau chỉ lần"),
        LanguageProfile(
            "ca", .latin, letters: "àéèíïóòúüç", share: 3,
            words:
                "el la els les de i que en un una és per amb del no al més com però ha va són aquest aquesta seva també després"
        ),
        LanguageProfile(
            "so", .latin, words: "iyo waa ay oo in ka ku ah la uu aan soo waxa waxaa isku si ama laakiin kale markii"),
        LanguageProfile(
            "sw", .latin, words: "na ya wa kwa ni za katika la kuwa hii hiyo huyo lakini pia baada kama sana yake wake"),
    ]
}

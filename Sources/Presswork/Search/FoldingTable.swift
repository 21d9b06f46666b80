/// What letters become before words are compared, as data: the program reads texts by it, and the index hands it to the
/// script, so that both fold alike.
///
/// After the decompositions of the Unicode Character Database, and the spellings that writers of Arabic and Cyrillic
/// use for one another.
enum FoldingTable {
    /// `plain:marked…` by spaces: each small letter or digit behind a colon becomes what stands before it.
    static let letters = """
        a:ªàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặａ o:ºòóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợｏ ss:ß
        ae:æǣǽ c:çćĉċčḉｃ e:èéêëēĕėęěǝȅȇȩəḕḗḙḛḝẹẻẽếềểễệｅ i:ìíîïĩīĭįıǐȉȋɨḭḯỉịｉ d:ðďđɗḋḍḏḑḓｄ
        n:ñńņňŉŋǹṅṇṉṋｎ u:ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữựｕ y:ýÿŷȳẏẙỳỵỷỹｙ th:þ g:ĝğġģǥǧǵḡｇ
        h:ĥħȟḣḥḧḩḫẖｈ ij:ĳ j:ĵǰｊ k:ķĸƙǩḱḳḵｋ l:ĺļľŀłḷḹḻḽｌ oe:œ r:ŕŗřȑȓṙṛṝṟｒ s:śŝşšſșṡṣṥṧṩẛｓ
        t:ţťŧțṫṭṯṱẗｔ w:ŵẁẃẅẇẉẘｗ z:źżžƶẑẓẕｚ b:ƀɓḃḅḇｂ dz:ǆǳ lj:ǉ nj:ǌ ʒ:ǯ
        ι:ΐίϊἰἱἲἳἴἵἶἷὶίιῐῑῒΐῖῗ α:άἀἁἂἃἄἅἆἇὰάᾀᾁᾂᾃᾄᾅᾆᾇᾰᾱᾲᾳᾴᾶᾷ ε:έἐἑἒἓἔἕὲέ
        η:ήἠἡἢἣἤἥἦἧὴήᾐᾑᾒᾓᾔᾕᾖᾗῂῃῄῆῇ υ:ΰϋύὐὑὒὓὔὕὖὗὺύῠῡῢΰῦῧ σ:ς ο:όὀὁὂὃὄὅὸό
        ω:ώὠὡὢὣὤὥὦὧὼώᾠᾡᾢᾣᾤᾥᾦᾧῲῳῴῶῷ и:йѝӣӥ е:ѐёӗ г:ѓ і:ї к:ќ у:ўӯӱӳ ѵ:ѷ ж:ӂӝ а:ӑӓ ә:ӛ з:ӟ о:ӧ
        ө:ӫ э:ӭ ч:ӵ ы:ӹ ا:آأإٱﭐﭑﺁﺂﺃﺄﺇﺈﺍﺎ و:ؤۆۇۈۋﯗﯘﯙﯚﯛﯜﯞﯟﺅﺆﻭﻮ
        ي:ئىیۍېےۓﮮﮯﮰﮱﯤﯥﯦﯧﯨﯩﯼﯽﯾﯿﺉﺊﺋﺌﻯﻰﻱﻲﻳﻴ ه:ةھۀہۂۃەﮤﮥﮦﮧﮨﮩﮪﮫﮬﮭﺓﺔﻩﻪﻫﻬ
        0:٠۰߀०০੦૦୦௦౦೦൦෦๐໐༠၀႐០᠐᥆᧐᪀᪐᭐᮰᱀᱐꘠꣐꤀꧐꧰꩐꯰０ 1:١۱߁१১੧૧୧௧౧೧൧෧๑໑༡၁႑១᠑᥇᧑᪁᪑᭑᮱᱁᱑꘡꣑꤁꧑꧱꩑꯱１
        2:٢۲߂२২੨૨୨௨౨೨൨෨๒໒༢၂႒២᠒᥈᧒᪂᪒᭒᮲᱂᱒꘢꣒꤂꧒꧲꩒꯲２ 3:٣۳߃३৩੩૩୩௩౩೩൩෩๓໓༣၃႓៣᠓᥉᧓᪃᪓᭓᮳᱃᱓꘣꣓꤃꧓꧳꩓꯳３
        4:٤۴߄४৪੪૪୪௪౪೪൪෪๔໔༤၄႔៤᠔᥊᧔᪄᪔᭔᮴᱄᱔꘤꣔꤄꧔꧴꩔꯴４ 5:٥۵߅५৫੫૫୫௫౫೫൫෫๕໕༥၅႕៥᠕᥋᧕᪅᪕᭕᮵᱅᱕꘥꣕꤅꧕꧵꩕꯵５
        6:٦۶߆६৬੬૬୬௬౬೬൬෬๖໖༦၆႖៦᠖᥌᧖᪆᪖᭖᮶᱆᱖꘦꣖꤆꧖꧶꩖꯶６ 7:٧۷߇७৭੭૭୭௭౭೭൭෭๗໗༧၇႗៧᠗᥍᧗᪇᪗᭗᮷᱇᱗꘧꣗꤇꧗꧷꩗꯷７
        8:٨۸߈८৮੮૮୮௮౮೮൮෮๘໘༨၈႘៨᠘᥎᧘᪈᪘᭘᮸᱈᱘꘨꣘꤈꧘꧸꩘꯸８ 9:٩۹߉९৯੯૯୯௯౯೯൯෯๙໙༩၉႙៩᠙᥏᧙᪉᪙᭙᮹᱉᱙꘩꣙꤉꧙꧹꩙꯹９
        ك:کﮎﮏﮐﮑﻙﻚﻛﻜ f:ḟｆ m:ḿṁṃｍ p:ṕṗｐ v:ṽṿｖ x:ẋẍｘ ρ:ῤῥ ff:ﬀ fi:ﬁ fl:ﬂ ffi:ﬃ ffl:ﬄ st:ﬅﬆ
        ٻ:ﭒﭓﭔﭕ پ:ﭖﭗﭘﭙ ڀ:ﭚﭛﭜﭝ ٺ:ﭞﭟﭠﭡ ٿ:ﭢﭣﭤﭥ ٹ:ﭦﭧﭨﭩ ڤ:ﭪﭫﭬﭭ ڦ:ﭮﭯﭰﭱ ڄ:ﭲﭳﭴﭵ ڃ:ﭶﭷﭸﭹ چ:ﭺﭻﭼﭽ ڇ:ﭾﭿﮀﮁ
        ڍ:ﮂﮃ ڌ:ﮄﮅ ڎ:ﮆﮇ ڈ:ﮈﮉ ژ:ﮊﮋ ڑ:ﮌﮍ گ:ﮒﮓﮔﮕ ڳ:ﮖﮗﮘﮙ ڱ:ﮚﮛﮜﮝ ں:ﮞﮟ ڻ:ﮠﮡﮢﮣ ڭ:ﯓﯔﯕﯖ وٴ:ﯝ ۅ:ﯠﯡ ۉ:ﯢﯣ
        يا:ﯪﯫ يه:ﯬﯭ يو:ﯮﯯﯰﯱﯲﯳﯴﯵ يي:ﯶﯷﯸﯹﯺﯻ ء:ﺀ ب:ﺏﺐﺑﺒ ت:ﺕﺖﺗﺘ ث:ﺙﺚﺛﺜ ج:ﺝﺞﺟﺠ ح:ﺡﺢﺣﺤ خ:ﺥﺦﺧﺨ د:ﺩﺪ
        ذ:ﺫﺬ ر:ﺭﺮ ز:ﺯﺰ س:ﺱﺲﺳﺴ ش:ﺵﺶﺷﺸ ص:ﺹﺺﺻﺼ ض:ﺽﺾﺿﻀ ط:ﻁﻂﻃﻄ ظ:ﻅﻆﻇﻈ ع:ﻉﻊﻋﻌ غ:ﻍﻎﻏﻐ ف:ﻑﻒﻓﻔ ق:ﻕﻖﻗﻘ
        ل:ﻝﻞﻟﻠ م:ﻡﻢﻣﻤ ن:ﻥﻦﻧﻨ لا:ﻵﻶﻷﻸﻹﻺﻻﻼ q:ｑ
        """

    /// Leave no trace: accents, points and vowel signs that stand by themselves, tatweel, joiners, marks of direction.
    static let dropped: [ClosedRange<UInt32>] = [
        0xAD...0xAD, 0x300...0x36F, 0x483...0x489, 0x591...0x5BD, 0x5BF...0x5BF, 0x5C1...0x5C2, 0x5C4...0x5C5,
        0x5C7...0x5C7, 0x610...0x61A, 0x61C...0x61C, 0x640...0x640, 0x64B...0x65F, 0x670...0x670, 0x6D6...0x6DC,
        0x6DF...0x6E4, 0x6E7...0x6E8, 0x6EA...0x6ED, 0x70F...0x70F, 0x711...0x711, 0x730...0x74A, 0x1AB0...0x1AFF,
        0x1DC0...0x1DFF, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0x20D0...0x20FF, 0xFE00...0xFE0F,
        0xFE20...0xFE2F, 0xFEFF...0xFEFF,
    ]

    /// Each is a word of its own: the letters of scripts that put no spaces between words.
    static let single: [ClosedRange<UInt32>] = [
        0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3005...0x3007, 0x3040...0x30FF, 0x31F0...0x31FF,
        0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF,
    ]

    /// Between letters they join.
    static let apostrophes: [UInt32] = [0x27, 0x2BB, 0x2BC, 0x2018, 0x2019]
}

/// Month names of further languages, as `MonthTable` has them; the facts are those of Unicode CLDR, with the cases of Slavic
/// languages, Finnish and Greek, and the Hebrew "in" that is written together with its month.
///
/// Croatian `listopad` is left out: the same word is November in Polish and Czech.
extension MonthTable {
    static let furtherRows: [(language: StaticString, months: String)] = [
        ("nl", "januari;februari;maart mrt;;mei;;;augustus;;oktober okt;;"),
        ("sv", "januari;februari;mars;;maj;;;augusti;;oktober okt;;"),
        ("nb", "januar;februar febr;mars marts;;mai maj;juni;juli;august;;oktober;;desember des"),
        (
            "pl",
            """
            styczeń stycznia sty;luty lutego lut;marzec marca;kwiecień kwietnia kwi;maj maja;czerwiec czerwca cze;
            lipiec lipca lip;sierpień sierpnia sie;wrzesień września wrz;październik października paź;
            listopad listopada lis;grudzień grudnia gru
            """
        ),
        (
            "cs",
            """
            leden ledna;únor února;březen března;duben dubna;květen května;červen června;červenec července;
            srpen srpna;září;říjen října;listopad listopadu;prosinec prosince
            """
        ),
        (
            "sk",
            """
            január januára;február februára;marec marca;apríl apríla;máj mája;jún júna;júl júla;august augusta;
            september septembra;október októbra;november novembra;december decembra
            """
        ),
        (
            "hu",
            """
            január jan;február febr;március márc;április ápr;május máj;június jún;július júl;augusztus;szeptember szept;
            október;november;december
            """
        ),
        (
            "ro",
            """
            ianuarie ian;februarie;martie;aprilie;mai;iunie iun;iulie iul;august;septembrie;octombrie;noiembrie;decembrie
            """
        ),
        (
            "bg",
            """
            януари яну;февруари фев;март;април;май;юни;юли;август;септември сеп;октомври окт;ноември ное;декември дек
            """
        ),
        (
            "sr",
            """
            јануар јануара јан;фебруар фебруара феб;март марта;април априла;мај маја;јун јуна јуни;јул јула јули;
            август августа;септембар септембра;октобар октобра;новембар новембра;децембар децембра дец
            """
        ),
        (
            "hr",
            """
            januara siječanj siječnja;februara veljača veljače;ožujak ožujka;aprila travanj travnja;svibanj svibnja;
            juna lipanj lipnja;jula srpanj srpnja;avgusta kolovoz kolovoza;septembar septembra rujan rujna;
            oktobar oktobra;novembar novembra studeni studenoga studenog;decembar decembra prosinac prosinca
            """
        ),
        (
            "be",
            """
            студзень студзеня;лютага;сакавік сакавіка;красавік красавіка;;чэрвень чэрвеня;ліпень ліпеня;жнівень жніўня;
            верасень верасня;кастрычнік кастрычніка;лістапад лістапада;снежань снежня
            """
        ),
        (
            "fi",
            """
            tammikuu tammikuuta;helmikuu helmikuuta;maaliskuu maaliskuuta;huhtikuu huhtikuuta;toukokuu toukokuuta;
            kesäkuu kesäkuuta;heinäkuu heinäkuuta;elokuu elokuuta;syyskuu syyskuuta;lokakuu lokakuuta;
            marraskuu marraskuuta;joulukuu joulukuuta
            """
        ),
        (
            "et",
            """
            jaanuar jaanuaril;veebruar veebruaril;märts märtsil;aprill aprillil;mai;juuni juunil;juuli juulil;;;
            oktoober oktoobril;;detsember detsembril
            """
        ),
        (
            "el",
            """
            ιανουάριος ιανουαρίου ιαν;φεβρουάριος φεβρουαρίου φεβ;μάρτιος μαρτίου μαρ;απρίλιος απριλίου απρ;
            μάιος μαΐου μαϊ;ιούνιος ιουνίου ιουν;ιούλιος ιουλίου ιουλ;αύγουστος αυγούστου αυγ;
            σεπτέμβριος σεπτεμβρίου σεπ;οκτώβριος οκτωβρίου οκτ;νοέμβριος νοεμβρίου νοε;δεκέμβριος δεκεμβρίου δεκ
            """
        ),
        (
            "he",
            """
            ינואר בינואר;פברואר בפברואר;מרץ במרץ מרס במרס;אפריל באפריל;מאי במאי;יוני ביוני;יולי ביולי;
            אוגוסט באוגוסט;ספטמבר בספטמבר;אוקטובר באוקטובר;נובמבר בנובמבר;דצמבר בדצמבר
            """
        ),
        (
            "hi",
            """
            जनवरी;फरवरी फ़रवरी;मार्च;अप्रैल;मई;जून;जुलाई;अगस्त;सितंबर सितम्बर;अक्टूबर अक्तूबर;नवंबर नवम्बर;
            दिसंबर दिसम्बर
            """
        ),
        (
            "th",
            """
            มกราคม;กุมภาพันธ์;มีนาคม;เมษายน;พฤษภาคม;มิถุนายน;กรกฎาคม;สิงหาคม;กันยายน;ตุลาคม;พฤศจิกายน;ธันวาคม
            """
        ),
        ("id", "januari;februari;maret;;mei;juni;juli;agustus agu agt;;oktober;;desember"),
        ("sw", "januari;februari;machi;aprili;mei;juni;julai;agosti;septemba;oktoba;novemba;desemba"),
        ("az", ";;;;may;iyun;iyul;avqust;sentyabr;oktyabr;;"),
        (
            "hy",
            """
            հունվար հունվարի;փետրվար փետրվարի;մարտ մարտի;ապրիլ ապրիլի;մայիս մայիսի;հունիս հունիսի;հուլիս հուլիսի;
            օգոստոս օգոստոսի;սեպտեմբեր սեպտեմբերի;հոկտեմբեր հոկտեմբերի;նոյեմբեր նոյեմբերի;դեկտեմբեր դեկտեմբերի
            """
        ),
        (
            "ka",
            """
            იანვარი;თებერვალი;მარტი;აპრილი;მაისი;ივნისი;ივლისი;აგვისტო;სექტემბერი;ოქტომბერი;ნოემბერი;დეკემბერი
            """
        ),
        (
            "ca",
            "gener;febrer;març;;maig;juny;juliol;agost;setembre;octubre;novembre;desembre"
        ),
        ("it", "gen;;;;mag;giu;lug;;set;;;"),
        ("pt", ";;;;;;;;set;out;;dez"),
    ]
}

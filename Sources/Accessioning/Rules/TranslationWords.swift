/// Words of credits that name a translator, with case folded; facts of usage in the languages of the archive and their
/// neighbours.
enum TranslationWords {
    /// Behind them may stand the name at once: "Tradukis X", "перевёл X", "ترجمها X".
    static let verbs: WordTable = set(
        """
        translated|übersetzt|traduit|traduite|traducido|traducida|traduzido|traduzida|tradotto|tradotta|tradukis|tradukita
        vertaald|översatt|oversatt|oversat|przełożył|przełożyła|přeložil|přeložila|перевёл|перевел|перевела|перевели
        переклав|переклала|çeviren|аударған|которгон|tarjimon|таржимон|мутарҷим|ترجمها|ترجمه|ترجمة|مترجم|المترجم|المترجمة
        suomentanut|fordította|превёл|преведе
        """)

    /// A label, "by" or a full stop has to stand between them and the name.
    static let nouns: WordTable = set(
        """
        translation|translator|translators|traduction|traducteur|traductrice|traducción|traductor|traductora|tradução
        tradutor|tradutora|traduzione|traduttore|traduttrice|traduko|tradukinto|tradukisto|übersetzung|übersetzer
        übersetzerin|vertaling|vertaler|översättning|oversettelse|oversættelse|przekład|tłumaczenie|překlad|перевод
        переводчик|переводчица|переклад|çeviri|tarjima|таржима|аударма|котормо|тарҷума|tərcümə|превод|prijevod|prevod
        fordítás|käännös|traducerea|الترجمة
        """)

    /// With the full stop that cuts them short.
    static let abbreviations: WordTable = set("trans|transl|tr|trad|пер|перев|übers|çev|tłum|přel|övers|перекл")

    /// All of these.
    static let all = verbs.adding(nouns.words + abbreviations.words)

    /// In front of the name.
    static let by: WordTable = set("by|de|von|par|por|da|di|van|door|av|af|przez|tarafından|fare|da parte di")

    /// In front of a language: "from the Russian", "с английского", "el la angla".
    static let from: WordTable = set(
        "from|el|aus|с|со|из|з|із|du|de|del|della|dal|do|da|uit|från|fra|z|ze|من|عن|از|into|en|на|in|ins|auf|al|til|till"
    )

    private static func set(_ words: String) -> WordTable {
        WordTable(words.split(whereSeparator: { "|\n".contains($0) }).map { CaseFold.folded($0) })
    }
}

/// Labels of further languages, as `CreditKind` has them: facts of usage, with case folded, between bars and line ends.
extension CreditKind {
    static let furtherLabels: [(CreditKind, [String])] = [
        (
            .author,
            set(
                """
                af|av|skribent|forfatter|journalist|reporter|auteur|auteurs|door|tekst|geschreven door|autrice|autore|autori
                di|a cura di|testo|testo di|scritto da|intervista di|por|texto|texto de|reportagem|reportagem de|autora
                autores|entrevista de|redactor|redactora|autorka|autorzy|opracowanie|opracował|opracowała|rozmawiał
                rozmawiała|připravil|připravila|írta|szerző|scris de|autoarea|пише|аутор|piše|autori|napisao|napisala
                γράφει|γράφει η|γράφει ο|του|της|συντάκτης|συντάκτρια|ρεπορτάζ|מאת|כתב|כתבה|לקטור|लेखक|लेखिका|रिपोर्ट|संवाददाता
                作者|记者|記者|文|撰文|采写|採訪|撰稿|本报记者|文/图|執筆|筆者|著者|取材・文|글|글쓴이|기자|취재|penulis|oleh|pewarta|wartawan
                jurnalis|laporan|tác giả|bài|bài viết|mwandishi|na|kirjoittaja|toimittaja|teksti|авторка|розмовляв|розмовляла
                بواسطة|записав|підготував|підготувала|гісторыя|аўтар|گزارش|به قلم|تحقيق
                """)
        ),
        (
            .published,
            set(
                """
                publicerad|publicerat|udgivet|publiceret|offentliggjort|publisert|gepubliceerd|gepubliceerd op|publicatiedatum
                geplaatst op|geplaatst|pubblicato|pubblicato il|data di pubblicazione|publicado em|publicada em
                data de publicação|data da publicação|publicado el|publicada el|fecha de publicación|data publikacji
                opublikowano|data dodania|dodano|publikacja|publikováno|vydáno|zveřejněno|uverejnené|megjelent|közzétéve
                publikálva|létrehozva|publicat|publicat la|publicat pe|data publicării|публикувано|публикувана|објављено
                objavljeno|datum objave|δημοσίευση|δημοσιεύτηκε|δημοσιεύθηκε|ημερομηνία|ημ. δημοσίευσης|פורסם|פורסם ב|תאריך
                תאריך פרסום|प्रकाशित|प्रकाशन तिथि|दिनांक|发布时间|發布時間|发表时间|日期|时间|發佈日期|发布日期|刊登於|刊登于|发布于|發佈於|發布於
                公開日|掲載日|公開|投稿日|配信日|入力|입력|등록|송고시간|기사입력|승인|작성일|diterbitkan|dipublikasikan|tayang|terbit
                배포일|배포일시|보도일시|발행일|게시일|出版|发布|發布|發表|发表|刊出|掲載|配信|ngày đăng|đăng ngày|xuất bản|julkaistu|giriş tarihi|eklenme tarihi|дата публікації|надруковано|imechapishwa
                """)
        ),
        (
            .updated,
            set(
                """
                last modified on|page last updated|uppdaterad|opdateret|oppdatert|bijgewerkt|bijgewerkt op|laatst bijgewerkt
                laatste update|gewijzigd|aangepast|aggiornato|aggiornato il|ultimo aggiornamento|aggiornamento|atualizado
                atualizado em|atualizada em|última atualização|actualizado em|actualizado el|última actualización
                actualización|aktualizacja|ostatnia aktualizacja|zaktualizowano|data aktualizacji|aktualizováno|aktualizace
                frissítve|módosítva|utolsó frissítés|actualizat|actualizat la|ultima actualizare|обновена|актуализирано
                ажурирано|ažurirano|ενημέρωση|τελευταία ενημέρωση|ενημερώθηκε|עודכן|עדכון אחרון|अपडेटेड|अद्यतन|更新|更新时间|更新時間
                最后更新|最後更新|更新日|最終更新|수정|최종수정|최종 수정|업데이트|diperbarui|pembaruan|cập nhật|cập nhật lúc|päivitetty
                """)
        ),
        (
            .source,
            set(
                """
                bron|źródło|zdroj|forrás|sursa|källa|kilde|lähde|πηγή|מקור|来源|來源|稿源|出典|출처|sumber|nguồn|източник|извор|izvor
                स्रोत|chanzo|original
                """)
        ),
        (
            .photographer,
            set(
                """
                fotó|fotografie|zdjęcia|zdjęcie|fot|fot.|φωτογραφία|φωτογραφίες|φωτό|צילום|צילומים|摄影|攝影|撮影|写真|사진|图片|图|編集
                编辑|編輯|责任编辑|責任編輯|責編|责编|校对|编审|kuvat|kuva|bild|bilder|billede|fotografia|fotografías|fotografía|ảnh
                editor bahasa|penyunting|redaktor|redactor-chef|producer|produced by|director|camera|leestijd|tempo di lettura
                tempo de leitura|czas czytania|doba čtení
                """)
        ),
        (
            .translator,
            set(
                """
                traduzione|traduzione di|vertaling|vertaald door|tłumaczenie|przekład|przełożył|przełożyła|tradução|tradução de
                traducción de|traducere|překlad|přeložil|přeložila|fordította|fordítás|översättning|oversættelse|penerjemah
                μετάφραση|תרגום|译者|譯者|翻译|翻譯|訳|번역|옮긴이|người dịch|käännös
                """)
        ),
    ]

    /// Without a colon, with the space after them; longer ones first.
    static let furtherOpenings: [(String, CreditKind)] = [
        ("last modified on ", .updated), ("last update ", .updated), ("page last updated ", .updated),
        ("reviewed by ", .author), ("review by ", .author), ("essay by ", .author), ("commentary by ", .author),
        ("analysis by ", .author), ("opinion by ", .author), ("rédigé par ", .author), ("écrit par ", .author),
        ("του ", .author), ("της ", .author), ("posté le ", .published), ("posté par ", .author),
        ("paru le ", .published), ("geschrieben von ", .author),
        ("eingestellt am ", .published), ("بواسطة ", .author), ("בידי ", .author), ("publicado el ", .published),
        ("publicada el ", .published), ("publicado em ", .published),
        ("publicado ", .published), ("pubblicato il ", .published), ("pubblicato ", .published),
        ("gepubliceerd op ", .published), ("geplaatst op ", .published), ("publicerad ", .published),
        ("publisert ", .published), ("opublikowano ", .published), ("publikováno ", .published),
        ("julkaistu ", .published), ("publicat ", .published), ("giriş tarihi ", .published), ("입력 ", .published),
        ("등록 ", .published), ("송고시간 ", .published), ("刊登於 ", .published), ("刊登于 ", .published),
        ("발행 ", .published), ("פורסם ב", .published), ("đăng ngày ", .published),
        ("aggiornato il ", .updated), ("ultimo aggiornamento ", .updated), ("atualizado em ", .updated),
        ("atualizado ", .updated), ("actualizado el ", .updated), ("actualizado ", .updated),
        ("bijgewerkt op ", .updated), ("uppdaterad ", .updated), ("oppdatert ", .updated), ("aktualizacja ", .updated),
        ("aktualizováno ", .updated), ("수정 ", .updated), ("son güncelleme ", .updated), ("päivitetty ", .updated),
        ("auteur ", .author), ("autor ", .author), ("autore ", .author), ("autora ", .author),
        ("propos recueillis par ", .author), ("a cura di ", .author), ("testo di ", .author), ("texto de ", .author),
        ("escrito por ", .author), ("scritto da ", .author), ("geschreven door ", .author), ("door ", .author),
        ("di ", .author), ("av ", .author), ("af ", .author), ("oleh ", .author), ("מאת ", .author),
        ("na ", .author), ("γράφει η ", .author), ("γράφει ο ", .author), ("γράφει ", .author),
    ]

    /// Those of the openings that begin many a line that is no byline: a full name has to follow.
    static let weakOpenings: WordTable = [
        "di ", "av ", "af ", "na ", "door ", "oleh ", "autor ", "auteur ", "του ", "της ",
    ]

    /// How a day of change opens in those languages.
    static let furtherChanges = [
        "atualizado", "atualizada", "última atualização", "aggiornato", "ultimo aggiornamento", "bijgewerkt",
        "laatst bijgewerkt", "uppdaterad", "opdateret", "oppdatert", "aktualizacja", "aktualizováno", "frissítve",
        "actualizat", "ενημέρωση", "עודכן", "수정", "更新", "cập nhật", "päivitetty", "ажурирано", "обновена",
        "last modified",
        "last update",
    ]

    private static func set(_ words: String) -> [String] {
        words.split(whereSeparator: { "|\n".contains($0) }).map { CaseFold.folded($0) }
    }
}

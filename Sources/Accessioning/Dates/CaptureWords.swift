/// Words that tell of the copy, not of the text: "Saved from … on 6 August 2022", "Date accessed: 3 May 2020", "© 2021".
enum CaptureWords {
    /// How many words of a label are looked at before a day.
    private static let labelLength = 6

    /// Before a day in its part of a line; the words are those of citation manuals and of browsers' and archives' pages.
    private static let copying = WordSet(
        """
        saved captured capture archived accessed access retrieved retrieval downloaded download printed fetched snapshot
        crawled crawl cached scanned digitised digitized copyright viewed visited imported exported clipped bookmarked
        generated harvested consulted cited reviewed
        abgerufen abruf aufgerufen gespeichert archiviert heruntergeladen zugriff ausgedruckt
        consulté consultée téléchargé téléchargée enregistré enregistrée archivé archivée imprimé imprimée sauvegardé
        consultado consultada consulta archivado descargado guardado recuperado impreso
        acesso acessado acedido baixado arquivado consultato consultata scaricato archiviato
        сохранено сохранён сохранена скачано архивировано архивирован архивирована распечатано обращения просмотрено
        состоянию доступа печати збережено архівовано звернення перегляду переглянуто роздруковано
        الدخول الاطلاع الوصول الاسترجاع الحفظ الأرشفة الطباعة التحميل دسترسی بازیابی بازدید
        erişim erişildi kaydedildi kaydedilme arşivlendi indirildi yazdırıldı görüntülendi görüntülenme
        murojaat yuklangan saqlangan мурожаат сақланган юкланган қаралған сақталған каралган сакталган дастрасӣ
        dostęp geraadpleegd elŝutita konservita kopirajto arkivita alirita konsultita vidita presita
        """.spaced)

    /// As above, and words of limits and of states, which open a line of their own.
    private static let opening =
        copying
        + WordSet(
            """
            when deadline expires expired joined registered born stand today currently
            """.spaced)

    /// The first word of `range`, or the sign before it, is one of them.
    static func open(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
        let text = DateBytes(bytes, range)
        var start = range.lowerBound
        while start < range.upperBound, text.letterLength(at: start) == 0 {
            // "©" and "(C)"
            if text[start] == 0xC2, text[start + 1] == 0xA9 { return true }
            start += 1
            if start - range.lowerBound > 8 { return false }
        }
        if text[start] | 0x20 == 0x63, text[start - 1] == 0x28, text[start + 1] == 0x29 { return true }
        return text.word(at: start).map { text.isOne(of: opening, $0) && !isPaper(behind: $0, in: text) } ?? false
    }

    /// One of the last words before `index` in its part of the line; `text` begins where the line does.
    static func stand(before index: Int, in text: DateBytes) -> Bool {
        var end = index
        for _ in 0..<labelLength {
            while end > text.range.lowerBound, isBetween(text[end - 1]) { end -= 1 }
            // Behind a no-break space or an Arabic comma stands a byte over 0x7F that no word ends in.
            guard let word = text.word(before: end) else { return false }
            if text.isOne(of: copying, word) { return !isPaper(behind: word, in: text) }
            end = word.lowerBound
        }
        return false
    }

    /// "(accessed May 3, 2020)", ". Retrieved on 3 May 2020": the word opens what the day belongs to.
    static func openClause(before index: Int, in text: DateBytes) -> Bool {
        var end = text.skipSpaces(before: index)
        for _ in 0..<3 {
            guard let word = text.word(before: end) else { return false }
            let before = text.skipSpaces(before: word.lowerBound)
            if text.isOne(of: copying, word) {
                return before == text.range.lowerBound || text[before - 1] < 0x41 && !text.isDigit(before: before)
            }
            guard text.isOne(of: joints, word) else { return false }
            end = before
        }
        return false
    }

    private static let joints: WordSet = [
        "on", "in", "at", "am", "le", "el", "la", "il", "em", "в", "je", "في", "بتاريخ",
    ]

    /// The line that `index` stands in is one of these, or an item of a list of links, which leads to other texts.
    static func openLine(at index: Int, in text: DateBytes) -> Bool {
        var start = index
        let floor = max(text.range.lowerBound, index - 200)
        while start > floor, text[start - 1] != 0x0A { start -= 1 }
        if open(start..<max(start, index), in: text.bytes) { return true }
        start = text.skipSpaces(start)
        return [0x2A, 0x2D, 0x2B].contains(text[start]) && text[start + 1] == 0x20 && text[start + 2] == 0x5B
    }

    /// "Printed in The Courier" is where it was published.
    private static func isPaper(behind word: Range<Int>, in text: DateBytes) -> Bool {
        text.word(at: text.skipSpaces(word.upperBound)).map { text.isWord("in", $0) || text.isWord("by", $0) } ?? false
    }

    /// Space, and the marks that stand between a label and its day.
    private static func isBetween(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x09, 0x3A, 0x28, 0x5B, 0x2A, 0x5F, 0x27: true
        default: false
        }
    }
}

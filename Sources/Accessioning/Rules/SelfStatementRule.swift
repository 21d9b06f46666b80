import ArchiveModel

/// A sentence in which a text tells of its own publication: "This article was first published on May 7, 2014."
enum SelfStatementRule {
    private static let longest = 240
    /// How lines open that speak of the text they stand in, with case folded.
    private static let openings = OpeningTable(
        [
            "this article ", "this story ", "this post ", "this piece ", "this essay ", "this interview ",
            "this report ",
            "this column ", "this review ", "this page ", "this entry ", "this text ", "the article was ",
            "эта статья ", "этот текст ", "этот материал ", "статья опубликована ", "материал опубликован ",
            "ця стаття ",
            "نشر هذا المقال ", "هذا المقال ", "نُشر هذا ", "cet article ", "ce texte ", "dieser artikel ",
            "dieser beitrag ",
            "dieser text ", "este artículo ", "este artigo ", "questo articolo ", "bu makale ", "bu yazı ", "bu haber ",
            "tiu artikolo ", "ĉi tiu artikolo ", "ĉi tiu teksto ", "tiu ĉi artikolo ", "این مقاله ", "bu maqola ",
        ].map { CaseFold.folded($0) })
    private static let publishing = [
        "publish", "appeared", "posted", "ran in", "ran on", "опубликован", "вышла", "вышел", "опубліков", "نشر", "نُشر",
        "publié", "paru", "veröffentlicht", "erschien", "publicad", "pubblicat", "yayımlan", "yayınlan", "aperis",
        "publikig", "منتشر", "chop etil", "e'lon qilin",
    ].map { CaseFold.folded($0) }
    private static let elsewhere = [
        "origin", "first appeared in", "first published in", "first ran in", "впервые", "ursprünglich", "zuerst",
        "d'abord", "initialement", "ilk olarak", "unue", "لأول مرة", "اولین بار",
    ].map { CaseFold.folded($0) }
    private static let changing = [
        "updated", "amended", "corrected", "revised", "modified", "edited", "clarif", "обновл", "исправл", "изменен",
        "mis à jour", "modifié", "aktualisiert", "geändert", "actualizad", "aggiornat", "güncellen", "ĝisdatig",
    ].map { CaseFold.folded($0) }

    /// The first such sentence of the head or the foot, with one day in it.
    static func claims(in frame: ArticleFrame) -> Claims {
        var claims = Claims()
        for lines in [frame.head.prefix(6), frame.tail.suffix(6)] {
            for line in lines where claims.published.isEmpty { take(line, in: frame, into: &claims) }
        }
        return claims
    }

    private static func take(_ line: PrintedLine, in frame: ArticleFrame, into claims: inout Claims) {
        guard line.count <= longest, openings.opens(line.key) else { return }
        let days = frame.dates(in: line.inner).filter { $0.date.filingYear != nil }
        guard days.count == 1, let day = days.first else { return }
        if has(changing, line.key) {
            claims.updated = [Claim(day.date, .stated, frame.evidence("date.updated", line))]
        } else if has(publishing, line.key) {
            claims.published = [published(day.date, line, in: frame)]
        }
    }

    /// "This article originally appeared in X on D": this copy came out then or later.
    private static func published(
        _ date: PublicationDate, _ line: PrintedLine, in frame: ArticleFrame
    ) -> Claim<PublicationDate> {
        guard has(elsewhere, line.key) else {
            return Claim(date, .stated, frame.evidence("date.first-published", line))
        }
        let note = "came out elsewhere then; this copy on that day or later"
        return Claim(date.orLater, .conjectured, frame.evidence("date.first-published", line, note: note))
    }

    private static func has(_ words: [String], _ key: String) -> Bool {
        words.contains { key.range(ofBytes: $0) != nil }
    }
}

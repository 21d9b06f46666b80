/// What mail programs print where a mail was sent on, with case folded; facts of usage in the archive's languages.
enum ForwardedMailWords {
    /// They open the line above the mail's own header, behind dashes or nothing.
    static let marks = OpeningTable(
        [
            "forwarded message", "begin forwarded message", "original message", "forwarded by", "forwarded mail",
            "weitergeleitete nachricht", "ursprüngliche nachricht", "message transféré", "message d'origine",
            "mensaje reenviado", "mensaje original", "mensagem encaminhada", "messaggio inoltrato",
            "пересылаемое сообщение", "пересланное сообщение", "исходное сообщение", "переслане повідомлення",
            "iletilen mesaj", "iletilmiş mesaj", "رسالة معاد توجيهها", "الرسالة المحولة", "الرسالة الأصلية",
            "plusendita mesaĝo",
        ].map { CaseFold.folded($0) })

    /// They stand before the subject.
    static let prefixes: Set<String> = ["fwd:", "fw:", "wg:", "tr:", "rv:", "enc:", "пересл:", "ilt:", "vs:"]
}

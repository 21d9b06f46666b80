/// The head of an official paper: the body's own name in capitals, what kind of paper it is, and below these, days, numbers
/// and whom to ring; only then comes the headline.
///
/// The custom of press offices and gazettes: "HARBOUR AUTHORITY / NEWS RELEASE / For immediate release / …".
enum ReleaseHead {
    private static let marks = OpeningTable([
        "press release", "news release", "media release", "press statement", "media statement", "public notice",
        "press notice", "for immediate release", "пресс-релиз", "сообщение для сми", "сообщение для печати",
        "прес-реліз",
        "pressemitteilung", "presseinformation", "communiqué de presse", "comunicado de prensa", "nota de prensa",
        "comunicato stampa", "basın bülteni", "basın açıklaması", "matbuot xabari", "матбуот хабари",
        "баспасөз хабарламасы", "басма сөз билдирүүсү", "بيان صحفي", "بيان إعلامي", "اطلاعیه", "بیانیه مطبوعاتی",
        "объявление", "извещение",
        "уведомление", "приказ", "постановление", "распоряжение", "оголошення", "duyuru", "e'lon", "эълон",
        "хабарландыру",
        "кулактандыруу", "إعلان", "bekanntmachung", "avis", "aviso",
    ])
    /// Lines above the mark at most.
    private static let reach = 4

    /// Index of the headline in the frame's head; nil without a letterhead or a line whose words come again in the text.
    static func headline(_ frame: ArticleFrame) -> Int? {
        let lines = frame.head.prefix(reach + 1)
        guard let mark = lines.indices.dropFirst().first(where: { isMark(lines[$0]) }),
            lines[..<mark].allSatisfy({ isOfLetterhead($0) })
        else { return nil }
        return HeadlineAffinity.firstOfText(in: frame, from: mark + 1)
    }

    /// With the number behind it, if it has one: "PUBLIC NOTICE No. 17 of 2008".
    static func isMark(_ line: PrintedLine) -> Bool {
        guard line.count <= 60 else { return false }
        let key = line.key
        guard let mark = marks.opening(of: key) else { return false }
        let rest = key.dropFirst(mark.count)
        return rest.isEmpty || rest.partCount <= 5 && rest.utf8.contains { (0x30...0x39).contains($0) } || rest == ":"
    }

    private static func isOfLetterhead(_ line: PrintedLine) -> Bool {
        !line.isText && line.partCount <= 8
            && (CaseFold.isInCapitals(line.words) || OrganisationName.isPlausible(line.words[...]))
    }
}

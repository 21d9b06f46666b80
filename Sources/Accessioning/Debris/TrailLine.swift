/// The way through a site to the page: "Home > News > Water", "Board index ‹ General ‹ Local", "News » Politics".
enum TrailLine {
    private static let marks: Set<Substring> = [">", "›", "»", "‹", "→", "/", "::", "&gt;", "\\", "▸", "❯", "<"]
    private static let homes: Set<String> = [
        "home", "homepage", "front page", "main", "главная", "домой", "accueil", "startseite", "inicio", "anasayfa",
        "ana sayfa", "الرئيسية", "خانه", "صفحه اصلی", "ĉefpaĝo", "hejmo", "головна", "bosh sahifa", "бош саҳифа",
        "басты бет", "башкы бет", "you are here", "board index",
    ]

    /// At most five words between two marks; one mark alone needs a word for the first page.
    static func isOne(_ line: PrintedLine) -> Bool {
        guard line.words.utf8.count <= 200,
            line.words.utf8.contains(where: { ">/:<\\".utf8.contains($0) || $0 == 0xE2 || $0 == 0xC2 })
        else { return false }
        let parts = line.key.spaceSeparated
        var count = 0
        var length = 0
        for part in parts {
            if marks.contains(part) {
                guard length > 0 else { return false }
                count += 1
                length = 0
            } else {
                length += 1
                if length > 5, count == 0 { return false }
            }
        }
        guard count > 0, let first = parts.firstIndex(where: { marks.contains($0) }) else { return false }
        if homes.contains(parts[..<first].joined(separator: " ")) { return true }
        guard count >= 2, parts[first] != "/", parts[first] != "::" else { return false }
        return parts.allSatisfy { !$0.utf8.contains(where: { (0x30...0x39).contains($0) }) }
    }
}

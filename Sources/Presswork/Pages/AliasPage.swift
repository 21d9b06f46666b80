import ArchiveModel

/// The page at an old address: it leads on by itself, and by a link where that is turned off.
enum AliasPage {
    static func bytes(title: String, language: LanguageTag, to target: String, canonical: String?) -> [UInt8] {
        var html = XMLText()
        html.markup("<!doctype html>\n<html lang=\"")
        html.text(language.rawValue)
        html.markup(language.isRightToLeft ? "\" dir=\"rtl\">\n<head>" : "\">\n<head>\n<meta charset=\"utf-8\">\n")
        html.element("title", title)
        html.markup("<meta name=\"robots\" content=\"noindex\">\n<meta http-equiv=\"refresh\" content=\"0; url=")
        html.text(target)
        html.markup("\">\n")
        if let canonical {
            html.markup("<link rel=\"canonical\" href=\"")
            html.text(canonical)
            html.markup("\">\n")
        }
        html.markup("</head>\n<body>\n<p><a href=\"")
        html.text(target)
        html.markup("\">")
        html.text(title)
        html.markup("</a></p>\n</body>\n</html>\n")
        return html.bytes
    }
}

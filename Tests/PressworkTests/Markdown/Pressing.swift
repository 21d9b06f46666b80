import ArchiveModel

@testable import Presswork

/// Presses with the default settings.
func press(
    _ text: String, path: String = "a.md", firstLine: Int = 1, language: String = "en", idPrefix: String = "",
    link: @escaping (String) -> String? = { _ in nil }, image: @escaping (String) -> ImageTarget = { _ in .unknown }
) -> Outcome<PressedText> {
    let request = PressRequest(
        path: path, firstLine: firstLine, language: LanguageTag(language), idPrefix: idPrefix, link: link, image: image)
    return MarkdownPress().press(Array(text.utf8), request)
}

func html(_ text: String, path: String = "a.md", language: String = "en") -> String {
    String(decoding: press(text, path: path, language: language).value.html, as: UTF8.self)
}

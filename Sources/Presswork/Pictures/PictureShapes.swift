extension PageShapes {
    /// One bar: `height` is in pixels. Without `count` nothing stands there; `is_gap` stands for several such.
    package static let bar = Shape(
        "bar", [.text("label"), .text("link"), .text("count"), .text("height"), .flag("is_gap")])

    /// Articles by year or month as small bars; `name` is for who can't see them.
    package static let yearStrip = Shape("year_strip", [.text("name"), .flag("has_months"), .list("bars", bar)])

    /// The years of the front page; `is_wide` where they are more than a phone's width holds.
    package static let histogram = Shape(
        "histogram", [.text("heading"), .flag("is_wide"), .list("bars", bar)])

    /// A year with its twelve months; `anchor` is the decade's, at the first of its years.
    package static let calendarYear = Shape(
        "calendar_year",
        [
            .text("label"), .text("link"), .text("count"), .text("anchor"), .flag("has_bars"),
            .list("bars", bar),
        ])

    package static let shade = Shape("shade", [.text("tint"), .text("label")])

    /// `drawing` is SVG, `name` what a screen reader calls it; `label` and `link` are of the area it shows, where the
    /// page is not that area's own. A map whose marks have their counts has no shades. Beside another (`is_alone` false)
    /// it needs no second note on borders.
    package static let map = Shape(
        "map",
        [
            .html("drawing"), .text("name"), .text("label"), .text("link"), .text("count"), .flag("is_locator"),
            .flag("has_shades"), .list("shades", shade), .flag("is_alone"),
        ])

    /// What a region's page has above its list.
    package static let place = Shape(
        "place",
        [
            .record("map", map), .record("strip", yearStrip), .flag("has_people"), .list("people", term),
            .flag("has_neighbouring"), .list("neighbouring", term),
        ])
}

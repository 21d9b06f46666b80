"""Maps and bars: pictures that are links, for a mouse, for keys and for who can't see them."""


def links(page, selector):
    return page.eval_on_selector_all(
        selector, "all => all.map((a) => [a.getAttribute('aria-label') || a.textContent, a.getAttribute('href')])")


def test_every_country_on_the_world_map_is_in_the_list_beside_it(site):
    page = site.open("regions/index.html")
    on_map = {href for _, href in links(page, ".map svg a")}
    in_list = {href for _, href in links(page, ".terms a")}
    assert on_map and on_map <= in_list, on_map - in_list


def test_a_country_is_named_with_its_count(site):
    page = site.open("index.html")
    names = [name for name, _ in links(page, ".map svg a")]
    assert any("Kyrgyzstan" in name and "8 articles" in name for name in names), names


def test_a_country_is_reached_and_opened_by_keys(site):
    page = site.open("index.html")
    link = page.locator(".map svg a", has=page.locator("path")).first
    target = link.get_attribute("href")
    link.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/" + target)


def test_a_click_on_a_country_leads_to_its_page(site):
    page = site.open("index.html")
    box = page.locator('.map svg a[href="regions/kazakhstan.html"]').first.bounding_box()
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.wait_for_url("**/regions/kazakhstan.html")


def test_names_on_a_map_are_of_one_size_at_any_width(site):
    for address in ("index.html", "regions/kyrgyzstan.html", "regions/central-asia.html"):
        page = site.open(address)
        for width in (250, 320, 360, 480, 640, 735, 740, 900, 1280, 1600):
            page.set_viewport_size({"width": width, "height": 900})
            sizes = page.eval_on_selector_all(
                ".map text", "all => all.filter((one) => one.getClientRects().length).map((one) =>"
                " parseFloat(getComputedStyle(one).fontSize) * one.getScreenCTM().a)")
            assert all(9.9 < size < 14.2 for size in sizes), (address, width, sizes)
            assert sizes or width < 320, (address, width)


def test_names_on_a_map_can_be_read_on_every_tint(site):
    for scheme in ("light", "dark"):
        page = site.open("regions/central-asia.html", color_scheme=scheme)
        ratios = page.evaluate("""() => {
          const part = (value) => value <= .04045 ? value / 12.92 : ((value + .055) / 1.055) ** 2.4;
          const light = (colour) => {
            const canvas = document.createElement("canvas").getContext("2d");
            canvas.fillStyle = colour;
            canvas.fillRect(0, 0, 1, 1);
            const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => part(value / 255));
            return .2126 * r + .7152 * g + .0722 * b + .05;
          };
          const ink = light(getComputedStyle(document.querySelector(".map text")).fill);
          return [...document.querySelectorAll(".map path:not(.reach)")].map((path) => {
            const ground = light(getComputedStyle(path).color);
            return Math.max(ink, ground) / Math.min(ink, ground);
          });
        }""")
        assert ratios and min(ratios) >= 4.5, (scheme, min(ratios))


def test_a_bar_leads_to_its_year(site):
    page = site.open("index.html")
    page.click(".bars a:has-text('2016')")
    assert page.inner_text("h1") == "2016"
    page.click(".bars a:has-text('Nov')")
    assert page.inner_text("h1") == "November 2016"


def test_an_author_on_a_region_in_a_year_is_three_clicks_away_without_script(site):
    page = site.open("index.html", java_script_enabled=False)
    page.click("section[aria-labelledby=by_author] a:has-text('Aigul Seitova')")
    page.click(".facts a:has-text('Kyrgyzstan')")
    page.click(".bars a:has-text('2021')")
    assert "Felt Without Offcuts" in page.inner_text("main")

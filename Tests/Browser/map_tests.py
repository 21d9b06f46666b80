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

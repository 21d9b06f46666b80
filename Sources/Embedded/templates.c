#include "include/Embedded.h"

// The default theme is the repository's own templates folder: one copy, compiled in.

static const unsigned char article_mustache[] = {
#embed "../../templates/article.mustache"
};
static const unsigned char assets_search_js[] = {
#embed "../../templates/assets/search.js"
};
static const unsigned char assets_style_css[] = {
#embed "../../templates/assets/style.css"
};
static const unsigned char front_mustache[] = {
#embed "../../templates/front.mustache"
};
static const unsigned char index_mustache[] = {
#embed "../../templates/index.mustache"
};
static const unsigned char missing_mustache[] = {
#embed "../../templates/missing.mustache"
};
static const unsigned char parallel_mustache[] = {
#embed "../../templates/parallel.mustache"
};
static const unsigned char partials_bar_mustache[] = {
#embed "../../templates/partials/bar.mustache"
};
static const unsigned char partials_breadcrumbs_mustache[] = {
#embed "../../templates/partials/breadcrumbs.mustache"
};
static const unsigned char partials_calendar_year_mustache[] = {
#embed "../../templates/partials/calendar-year.mustache"
};
static const unsigned char partials_contents_mustache[] = {
#embed "../../templates/partials/contents.mustache"
};
static const unsigned char partials_date_mustache[] = {
#embed "../../templates/partials/date.mustache"
};
static const unsigned char partials_evidence_mustache[] = {
#embed "../../templates/partials/evidence.mustache"
};
static const unsigned char partials_fact_mustache[] = {
#embed "../../templates/partials/fact.mustache"
};
static const unsigned char partials_fact_item_mustache[] = {
#embed "../../templates/partials/fact-item.mustache"
};
static const unsigned char partials_heading_mustache[] = {
#embed "../../templates/partials/heading.mustache"
};
static const unsigned char partials_histogram_mustache[] = {
#embed "../../templates/partials/histogram.mustache"
};
static const unsigned char partials_map_mustache[] = {
#embed "../../templates/partials/map.mustache"
};
static const unsigned char partials_metadata_mustache[] = {
#embed "../../templates/partials/metadata.mustache"
};
static const unsigned char partials_neighbours_mustache[] = {
#embed "../../templates/partials/neighbours.mustache"
};
static const unsigned char partials_page_mustache[] = {
#embed "../../templates/partials/page.mustache"
};
static const unsigned char partials_pagination_mustache[] = {
#embed "../../templates/partials/pagination.mustache"
};
static const unsigned char partials_place_mustache[] = {
#embed "../../templates/partials/place.mustache"
};
static const unsigned char partials_record_mustache[] = {
#embed "../../templates/partials/record.mustache"
};
static const unsigned char partials_row_mustache[] = {
#embed "../../templates/partials/row.mustache"
};
static const unsigned char partials_search_form_mustache[] = {
#embed "../../templates/partials/search-form.mustache"
};
static const unsigned char partials_side_mustache[] = {
#embed "../../templates/partials/side.mustache"
};
static const unsigned char partials_term_mustache[] = {
#embed "../../templates/partials/term.mustache"
};
static const unsigned char partials_year_strip_mustache[] = {
#embed "../../templates/partials/year-strip.mustache"
};
static const unsigned char search_mustache[] = {
#embed "../../templates/search.mustache"
};
static const unsigned char strings_ar_yml[] = {
#embed "../../templates/strings/ar.yml"
};
static const unsigned char strings_en_yml[] = {
#embed "../../templates/strings/en.yml"
};
static const unsigned char strings_ru_yml[] = {
#embed "../../templates/strings/ru.yml"
};

const EmbeddedFile embedded_templates[] = {
    {"article.mustache", article_mustache, sizeof article_mustache},
    {"assets/search.js", assets_search_js, sizeof assets_search_js},
    {"assets/style.css", assets_style_css, sizeof assets_style_css},
    {"front.mustache", front_mustache, sizeof front_mustache},
    {"index.mustache", index_mustache, sizeof index_mustache},
    {"missing.mustache", missing_mustache, sizeof missing_mustache},
    {"parallel.mustache", parallel_mustache, sizeof parallel_mustache},
    {"partials/bar.mustache", partials_bar_mustache, sizeof partials_bar_mustache},
    {"partials/breadcrumbs.mustache", partials_breadcrumbs_mustache, sizeof partials_breadcrumbs_mustache},
    {"partials/calendar-year.mustache", partials_calendar_year_mustache, sizeof partials_calendar_year_mustache},
    {"partials/contents.mustache", partials_contents_mustache, sizeof partials_contents_mustache},
    {"partials/date.mustache", partials_date_mustache, sizeof partials_date_mustache},
    {"partials/evidence.mustache", partials_evidence_mustache, sizeof partials_evidence_mustache},
    {"partials/fact-item.mustache", partials_fact_item_mustache, sizeof partials_fact_item_mustache},
    {"partials/fact.mustache", partials_fact_mustache, sizeof partials_fact_mustache},
    {"partials/heading.mustache", partials_heading_mustache, sizeof partials_heading_mustache},
    {"partials/histogram.mustache", partials_histogram_mustache, sizeof partials_histogram_mustache},
    {"partials/map.mustache", partials_map_mustache, sizeof partials_map_mustache},
    {"partials/metadata.mustache", partials_metadata_mustache, sizeof partials_metadata_mustache},
    {"partials/neighbours.mustache", partials_neighbours_mustache, sizeof partials_neighbours_mustache},
    {"partials/page.mustache", partials_page_mustache, sizeof partials_page_mustache},
    {"partials/pagination.mustache", partials_pagination_mustache, sizeof partials_pagination_mustache},
    {"partials/place.mustache", partials_place_mustache, sizeof partials_place_mustache},
    {"partials/record.mustache", partials_record_mustache, sizeof partials_record_mustache},
    {"partials/row.mustache", partials_row_mustache, sizeof partials_row_mustache},
    {"partials/search-form.mustache", partials_search_form_mustache, sizeof partials_search_form_mustache},
    {"partials/side.mustache", partials_side_mustache, sizeof partials_side_mustache},
    {"partials/term.mustache", partials_term_mustache, sizeof partials_term_mustache},
    {"partials/year-strip.mustache", partials_year_strip_mustache, sizeof partials_year_strip_mustache},
    {"search.mustache", search_mustache, sizeof search_mustache},
    {"strings/ar.yml", strings_ar_yml, sizeof strings_ar_yml},
    {"strings/en.yml", strings_en_yml, sizeof strings_en_yml},
    {"strings/ru.yml", strings_ru_yml, sizeof strings_ru_yml},
};
const size_t embedded_templates_count = sizeof embedded_templates / sizeof *embedded_templates;

EmbeddedFile embedded_template(size_t index) { return embedded_templates[index]; }

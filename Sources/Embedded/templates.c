#include "include/Embedded.h"

// The default theme is the repository's own templates folder: one copy, compiled in.

static const unsigned char article_mustache[] = {
#embed "../../templates/article.mustache"
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
static const unsigned char partials_breadcrumbs_mustache[] = {
#embed "../../templates/partials/breadcrumbs.mustache"
};
static const unsigned char partials_date_mustache[] = {
#embed "../../templates/partials/date.mustache"
};
static const unsigned char partials_evidence_mustache[] = {
#embed "../../templates/partials/evidence.mustache"
};
static const unsigned char partials_metadata_mustache[] = {
#embed "../../templates/partials/metadata.mustache"
};
static const unsigned char partials_page_mustache[] = {
#embed "../../templates/partials/page.mustache"
};
static const unsigned char partials_pagination_mustache[] = {
#embed "../../templates/partials/pagination.mustache"
};
static const unsigned char partials_record_mustache[] = {
#embed "../../templates/partials/record.mustache"
};
static const unsigned char partials_row_mustache[] = {
#embed "../../templates/partials/row.mustache"
};
static const unsigned char partials_term_mustache[] = {
#embed "../../templates/partials/term.mustache"
};
static const unsigned char partials_year_bar_mustache[] = {
#embed "../../templates/partials/year-bar.mustache"
};

const EmbeddedFile embedded_templates[] = {
    {"article.mustache", article_mustache, sizeof article_mustache},
    {"assets/style.css", assets_style_css, sizeof assets_style_css},
    {"front.mustache", front_mustache, sizeof front_mustache},
    {"index.mustache", index_mustache, sizeof index_mustache},
    {"partials/breadcrumbs.mustache", partials_breadcrumbs_mustache, sizeof partials_breadcrumbs_mustache},
    {"partials/date.mustache", partials_date_mustache, sizeof partials_date_mustache},
    {"partials/evidence.mustache", partials_evidence_mustache, sizeof partials_evidence_mustache},
    {"partials/metadata.mustache", partials_metadata_mustache, sizeof partials_metadata_mustache},
    {"partials/page.mustache", partials_page_mustache, sizeof partials_page_mustache},
    {"partials/pagination.mustache", partials_pagination_mustache, sizeof partials_pagination_mustache},
    {"partials/record.mustache", partials_record_mustache, sizeof partials_record_mustache},
    {"partials/row.mustache", partials_row_mustache, sizeof partials_row_mustache},
    {"partials/term.mustache", partials_term_mustache, sizeof partials_term_mustache},
    {"partials/year-bar.mustache", partials_year_bar_mustache, sizeof partials_year_bar_mustache},
};
const size_t embedded_templates_count = sizeof embedded_templates / sizeof *embedded_templates;

EmbeddedFile embedded_template(size_t index) { return embedded_templates[index]; }

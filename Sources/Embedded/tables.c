#include "include/Embedded.h"
#include <string.h>

static const unsigned char countries[] = {
#embed "tables/countries.tsv"
};
static const unsigned char endings[] = {
#embed "tables/endings.tsv"
};
static const unsigned char gazetteer_index[] = {
#embed "tables/gazetteer.index"
};
static const unsigned char gazetteer[] = {
#embed "tables/gazetteer.tsv"
};
static const unsigned char m49_regions[] = {
#embed "tables/m49-regions.tsv"
};
static const unsigned char map[] = {
#embed "tables/map.tsv"
};
static const unsigned char region_context[] = {
#embed "tables/region-context.tsv"
};
static const unsigned char region_names[] = {
#embed "tables/region-names.tsv"
};
static const unsigned char region_weights[] = {
#embed "tables/region-weights.tsv"
};

const EmbeddedFile embedded_tables[] = {
    {"countries.tsv", countries, sizeof countries},
    {"endings.tsv", endings, sizeof endings},
    {"gazetteer.index", gazetteer_index, sizeof gazetteer_index},
    {"gazetteer.tsv", gazetteer, sizeof gazetteer},
    {"m49-regions.tsv", m49_regions, sizeof m49_regions},
    {"map.tsv", map, sizeof map},
    {"region-context.tsv", region_context, sizeof region_context},
    {"region-names.tsv", region_names, sizeof region_names},
    {"region-weights.tsv", region_weights, sizeof region_weights},
};
const size_t embedded_tables_count = sizeof embedded_tables / sizeof *embedded_tables;

const EmbeddedFile *embedded_table(const char *name) {
    for (size_t i = 0; i < embedded_tables_count; i++)
        if (strcmp(embedded_tables[i].name, name) == 0) return &embedded_tables[i];
    return NULL;
}

// Data and default templates that are compiled into the binary, so that nothing has to stand beside it.
#pragma once
#include <stddef.h>

/// One embedded file: its name as code asks for it, and its bytes. The bytes live as long as the program.
typedef struct {
    const char *name;
    const unsigned char *bytes;
    size_t count;
} EmbeddedFile;

/// The default templates and assets, named by their path below `templates/`, in byte order of the names.
extern const EmbeddedFile embedded_templates[];
extern const size_t embedded_templates_count;

/// One of them; `index` must be below the count. Swift can't see an array of unknown length.
EmbeddedFile embedded_template(size_t index);

/// The data tables, named by their file names, in byte order of the names.
extern const EmbeddedFile embedded_tables[];
extern const size_t embedded_tables_count;

/// The data table of that name, NULL where there is none: Swift imports no array of unknown length.
const EmbeddedFile *embedded_table(const char *name);

/// The script that the preview puts into pages.
EmbeddedFile embedded_reload_script(void);

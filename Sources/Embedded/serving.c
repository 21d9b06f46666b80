#include "include/Embedded.h"

static const unsigned char reload_js[] = {
#embed "serving/reload.js"
};

EmbeddedFile embedded_reload_script(void) { return (EmbeddedFile){"reload.js", reload_js, sizeof reload_js}; }

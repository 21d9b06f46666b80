// The one door to Debian's libcmark-gfm: core, extension interface and the GFM extensions.
#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>

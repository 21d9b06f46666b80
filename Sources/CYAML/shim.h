// The one door to Debian's libyaml.
#include <yaml.h>

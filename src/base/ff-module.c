/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/ff-module.h"

#include "base/ff-error.h"

#include <dlfcn.h>

/* Not GModule, which would look for it where GLib's own libraries are. It is opened for all to see,
 * since GtkBuilder asks the whole program for the types that GTK itself has. */
GCallback
ff_module_find (const char *module, const char *symbol, GError **error)
{
  void *opened = dlopen (module, RTLD_LAZY | RTLD_GLOBAL);
  GCallback found = NULL;

  if (opened != NULL)
    *(void **) &found = dlsym (opened, symbol);
  if (found == NULL)
    g_set_error_literal (error, FF_ERROR, FF_ERROR_FILE, dlerror ());
  return found;
}

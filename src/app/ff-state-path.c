/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/ff-state-path.h"

char *
ff_state_path_build (FfSession *session, const char *folder)
{
  g_autofree char *name
      = g_compute_checksum_for_string (G_CHECKSUM_SHA256, ff_session_get_path (session), -1);

  return g_build_filename (g_get_user_state_dir (), "fourfold", folder, name, NULL);
}

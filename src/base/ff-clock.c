/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/ff-clock.h"

#include <time.h>

struct _FfClock
{
  GObject parent_instance;
  GDateTime *set;   /* NULL while the clock follows the machine's */
  gint64 monotonic; /* of a set clock */
  gint64 slept;     /* of that */
};

G_DEFINE_FINAL_TYPE (FfClock, ff_clock, G_TYPE_OBJECT)

static void
ff_clock_finalize (GObject *object)
{
  FfClock *self = FF_CLOCK (object);

  g_clear_pointer (&self->set, g_date_time_unref);
  G_OBJECT_CLASS (ff_clock_parent_class)->finalize (object);
}

static void
ff_clock_class_init (FfClockClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = ff_clock_finalize;
}

static void
ff_clock_init (FfClock *self)
{
}

FfClock *
ff_clock_new_system (void)
{
  return g_object_new (FF_TYPE_CLOCK, NULL);
}

FfClock *
ff_clock_new_set (const char *iso8601)
{
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  g_autoptr (GDateTime) set = g_date_time_new_from_iso8601 (iso8601, utc);
  FfClock *self;

  g_return_val_if_fail (set != NULL, NULL);

  self = g_object_new (FF_TYPE_CLOCK, NULL);
  self->set = g_steal_pointer (&set);
  return self;
}

void
ff_clock_set_right (FfClock *self, gint64 seconds)
{
  GDateTime *later;

  g_return_if_fail (FF_IS_CLOCK (self) && self->set != NULL);

  later = g_date_time_add_seconds (self->set, (double) seconds);
  g_date_time_unref (self->set);
  self->set = later;
}

void
ff_clock_advance (FfClock *self, gint64 seconds)
{
  ff_clock_set_right (self, seconds);
  self->monotonic += seconds * G_USEC_PER_SEC;
}

void
ff_clock_sleep (FfClock *self, gint64 seconds)
{
  ff_clock_advance (self, seconds);
  self->slept += seconds * G_USEC_PER_SEC;
}

GDateTime *
ff_clock_dup_now (FfClock *self)
{
  g_return_val_if_fail (FF_IS_CLOCK (self), NULL);

  return self->set != NULL ? g_date_time_ref (self->set) : g_date_time_new_now_local ();
}

char *
ff_clock_dup_today (FfClock *self)
{
  g_autoptr (GDateTime) now = ff_clock_dup_now (self);

  return g_date_time_format (now, "%Y-%m-%d");
}

/* The usual monotonic clock stands still while the machine sleeps; the room talks on. */
static gint64
get_time_since_boot (void)
{
#ifdef CLOCK_BOOTTIME
  struct timespec time;

  if (clock_gettime (CLOCK_BOOTTIME, &time) == 0)
    return (gint64) time.tv_sec * G_USEC_PER_SEC + time.tv_nsec / 1000;
#endif
  return g_get_monotonic_time ();
}

gint64
ff_clock_get_monotonic (FfClock *self)
{
  g_return_val_if_fail (FF_IS_CLOCK (self), 0);

  return self->set != NULL ? self->monotonic : get_time_since_boot ();
}

gint64
ff_clock_get_slept (FfClock *self)
{
  g_return_val_if_fail (FF_IS_CLOCK (self), 0);

  return self->set != NULL ? self->slept : get_time_since_boot () - g_get_monotonic_time ();
}

/* load_pair.c -- reads a checkpoint: weights and, in a file beside them, what training adds to them.
   In: the path of the weights.  Out: both, of the same step, or one sentence and nothing changed.
   Invariant: a save that was cut off between its two renames left the older weights as PATH.1; they
   are taken where only they belong to the state. */
#include "checkpoint.h"

#include <errno.h>
#include <string.h>

int gm_load_pair(const gm_model *m, gm_context *context, const char *path, gm_note *note,
                 int notes)
{
    char state[GM_PATH_SIZE], previous[GM_PATH_SIZE];
    gm_note weights_step = {.key = "step"}, state_step = {.key = "step"};
    if (!gm_state_path(path, state, sizeof state) ||
        snprintf(previous, sizeof previous, "%s.1", path) >= (int)sizeof previous)
        return gm_report(context, GM_BAD_ARGUMENT,
                         "the path of a checkpoint is too long");
    int code = gm_load_file(m, context, state, true, NULL, &state_step, 1, false);
    if (code)
        return code;
    code = gm_load_file(m, context, path, false, NULL, &weights_step, 1, false);
    if (code || strcmp(weights_step.value, state_step.value)) {
        gm_note kept = {.key = "step"};
        char error[sizeof context->error];
        memcpy(error, context->error, sizeof error);
        if (gm_load_file(m, context, previous, false, NULL, &kept, 1, false) ||
            strcmp(kept.value, state_step.value)) {
            memcpy(context->error, error, sizeof error);
            return code ? code : gm_report(context, GM_BAD_FILE, "%s is of step %s, but %s is of "
                                           "step %s", path, weights_step.value, state,
                                           state_step.value);
        }
        if (rename(previous, path))         /* a save was cut off between its two renames */
            return gm_report(context, GM_IO, "%s: cannot be renamed: %s", previous,
                             strerror(errno));
    }
    code = gm_load_file(m, context, path, false, NULL, NULL, 0, true);
    return code ? code : gm_load_file(m, context, state, true, NULL, note, notes, true);
}

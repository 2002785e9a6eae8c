import type { WatchedClock } from '../../schemas/clock.ts';
import type { Fields } from '../../schemas/fields.ts';
import type { Role } from '../../schemas/officer.ts';
import type { Status } from '../../schemas/status.ts';

/** Who may do an act: a role, the reporter by their code, or the workflow itself. */
export type Doer = Role | 'reporter' | 'system';

export interface ActRule {
  readonly from: readonly Status[];
  /** `same`: the place does not change · `decided`: the change itself says where (see changes.ts). */
  readonly to: Status | 'same' | 'decided';
  readonly by: readonly Doer[];
  readonly fields: Fields;
  /** Questions that few cases need: the form folds them under one line. */
  readonly folded?: readonly string[];
  /** Clocks this act starts, meets (done in time or late) or stops (no longer owed). An end stops whatever still runs. */
  readonly starts?: readonly WatchedClock[];
  readonly meets?: readonly WatchedClock[];
  readonly stops?: readonly WatchedClock[];
  /** Counts as having handled the substance: whoever did it may not close the report (P13). */
  readonly handles?: true;
}

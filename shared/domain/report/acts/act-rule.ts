import type { WatchedClock } from '../../../schemas/rules/clock.ts';
import type { Fields } from '../../../schemas/fields.ts';
import type { Role } from '../../../schemas/officer.ts';
import type { Report } from '../../../schemas/report.ts';
import type { Status } from '../../../schemas/status.ts';
import type { Refusal } from './refusals.ts';

/** Who may do an act: a role, the reporter by their code, or the workflow itself. */
export type Doer = Role | 'reporter' | 'system';

/** What is looked up before an act is applied; also where ids of a form are held against the directory (functions/casework/act-facts). */
export type ActLookup =
  | 'verifier'
  | 'superior'
  | 'merge-target'
  | 'items-in-force'
  | 'persons'
  | 'directory'
  | 'party-body'
  | 'letter-receiver'
  | 'part'
  | 'candidates'
  | 'day-of-receipt';

/** Everything an act does, in one row. A column that is absent means "no"; nothing about an act is decided elsewhere. */
export interface ActRule {
  readonly from: readonly Status[];
  /** `same`: the place does not change · `decided`: the change itself says where (see changes.ts). */
  readonly to: Status | 'same' | 'decided';
  readonly by: readonly Doer[];
  /** When it is refused although place and role would allow it. */
  readonly refusedWhen?: readonly Refusal[];

  readonly fields: Fields;
  /** Questions that few cases need: the form folds them under one line. */
  readonly folded?: readonly string[];
  /** Questions whose form starts with what the report already says under that name. */
  readonly prefilled?: readonly string[];
  /** The form starts with a message that says what is missing, and holds it against the three questions when it is sent. */
  readonly readyMessage?: true;
  /** An officer does it, but on no form of its own: another function has it. */
  readonly noForm?: true;
  /** When an officer is offered it at all; absent: always. */
  readonly offeredWhen?: (report: Report) => boolean;

  readonly reads?: readonly ActLookup[];
  /** What must be written before the report is, so that the report never names what is not there. */
  readonly writesFirst?: 'claim-of-letter' | 'part';

  /** Clocks this act starts, meets (done in time or late) or stops (no longer owed). An end stops whatever still runs. */
  readonly starts?: readonly WatchedClock[];
  readonly meets?: readonly WatchedClock[];
  readonly stops?: readonly WatchedClock[];
  /** The clock of the present hop gets the longer time, or goes on as if it had not been met. */
  readonly extends?: true;
  readonly reopens?: true;
  /** Our own clocks wait for the reporter from this act on, or run again; a change of place lets them run again too. */
  readonly pauses?: true;
  readonly resumes?: true;
  /** The report is left to nobody in particular, and waits anew though the place may have the same name. */
  readonly beginsAnew?: true;

  /** Counts as having handled the substance: whoever did it may not close the report (P13). */
  readonly handles?: true;
  /** Changes nothing that a decision rests on, so it does not make a colleague's form stale. */
  readonly harmless?: true;
  /** Colleagues read that it happened and not who did it. */
  readonly anonymous?: true;

  /** The reporter gets a notice that there is something to read. */
  readonly reporterHears?: 'reporter-news' | 'reporter-question' | 'reporter-result';
  /** `new-verifier`: whoever verifies from now on, where no new wait tells them · `chased`: whoever owes an answer. Whoever a new wait begins for hears of it always. */
  readonly officersHear?: 'new-verifier' | 'chased';
  /** The reporter's own page tells that it happened. */
  readonly toldToReporter?: true;

  /** The provision by which it is done, as docs/domain.md knows it, or the row of the table of jurisdiction; absent: our own procedure. */
  readonly provision?:
    { readonly law: 'regulation-124' | 'denunciation'; readonly article: string } | 'table-of-jurisdiction';
}

import type { WatchedClock } from '../../../schemas/rules/clock.ts';
import type { Fields } from '../../../schemas/fields.ts';
import type { Role } from '../../../schemas/officer.ts';
import type { Report } from '../../../schemas/report.ts';
import type { Status } from '../../../schemas/status.ts';
import type { Refusal } from './refusals.ts';

/** Who may do an act: a role, the reporter by their code, or the workflow itself. */
export type Doer = Role | 'reporter' | 'system';

/** The data an act needs looked up before it is applied; the look-up also checks a form's ids against the directory. */
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

/** Everything an act does, in one row. An absent column means "no"; no other code decides anything about an act. */
export interface ActRule {
  readonly from: readonly Status[];
  /** `same`: the status does not change · `decided`: the change decides it (see changes.ts). */
  readonly to: Status | 'same' | 'decided';
  readonly by: readonly Doer[];
  /** When the act is refused although status and role allow it. */
  readonly refusedWhen?: readonly Refusal[];

  readonly fields: Fields;
  /** Questions that few cases need: the form hides them in a folded section. */
  readonly folded?: readonly string[];
  /** Questions that the form prefills with the report's field of the same name. */
  readonly prefilled?: readonly string[];
  /** The form is prefilled with a message that names what is missing; sending checks it by the three questions. */
  readonly readyMessage?: true;
  /** An officer does it, but without its own form: another function serves it. */
  readonly noForm?: true;
  /** When the page offers it to an officer; absent: always. */
  readonly offeredWhen?: (report: Report) => boolean;

  readonly reads?: readonly ActLookup[];
  /** What is written before the report, so that the report never names an item that does not exist. */
  readonly writesFirst?: 'claim-of-letter' | 'part';

  /** Clocks this act starts, meets (done in time or late) or stops (no longer owed). An end stops all running clocks. */
  readonly starts?: readonly WatchedClock[];
  readonly meets?: readonly WatchedClock[];
  readonly stops?: readonly WatchedClock[];
  /** The clock of the present hop gets the longer length, or continues as if it had not been met. */
  readonly extends?: true;
  readonly reopens?: true;
  /** Pausable clocks pause for the reporter from this act on, or run again; a change of status resumes them too. */
  readonly pauses?: true;
  readonly resumes?: true;
  /** The report is assigned to no one, and a new wait begins even if the status stays the same. */
  readonly beginsAnew?: true;

  /** Counts as having handled the substance: the officer who did it may not close the report (P13). */
  readonly handles?: true;
  /** Changes nothing that a decision depends on, so a colleague's open form stays valid. */
  readonly harmless?: true;
  /** Colleagues see that it happened, but not who did it. */
  readonly anonymous?: true;

  /** The reporter gets a notice that there is something to read. */
  readonly reporterHears?: 'reporter-news' | 'reporter-question' | 'reporter-result';
  /** `new-verifier`, if no new wait tells them · `chased`: the body that owes an answer. New waits tell their officer. */
  readonly officersHear?: 'new-verifier' | 'chased';
  /** The reporter's own page shows that it happened. */
  readonly toldToReporter?: true;

  /** Its provision from docs/domain.md, or its row of the table of jurisdiction; absent: our own procedure. */
  readonly provision?:
    { readonly law: 'regulation-124' | 'denunciation'; readonly article: string } | 'table-of-jurisdiction';
}

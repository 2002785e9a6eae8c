import type { ClockId, LadderRung, Mark } from '../../shared/schemas/rules/clock.ts';
import type { Role } from '../../shared/schemas/officer.ts';
import type { Status } from '../../shared/schemas/status.ts';
import type { Words } from '../../shared/schemas/primitives.ts';

/**
 * A party of a rehearsal is an office, never a person; a body's own mailbox has no role. `stranger`: an address that
 * does not belong to the rehearsal.
 */
export type Party = { readonly role?: Role; readonly body: string } | 'reporter' | 'system' | 'stranger';

/** The source of a date, a decision or a message, with its mark. */
export interface Source {
  readonly law: Words;
  readonly article?: string;
  readonly mark: Mark;
  /** The province's act that set or confirmed it. */
  readonly setBy?: string;
}

interface OneEntry {
  /** ISO instant. */
  readonly at: string;
  readonly sources: readonly Source[];
}

interface ActEntry extends OneEntry {
  readonly kind: 'act';
  readonly act: string;
  readonly by: Party;
  readonly to: Status;
  /** The body that it concerned, for example the one referred to. */
  readonly body?: string;
  /** The row of the jurisdiction table that was found. */
  readonly row?: string;
}

export interface ClockEntry extends OneEntry {
  readonly kind: 'clock';
  readonly what:
    | 'start'
    | 'met'
    | 'met-late'
    | 'stopped'
    | 'paused'
    | 'resumed'
    | 'moved'
    | 'soon'
    | 'due'
    | 'overdue'
    | 'escalated';
  readonly id: ClockId;
  readonly name: Words;
  /** The due day, YYYY-MM-DD. */
  readonly due: string;
  /** The days off of its year are not announced yet. */
  readonly estimate?: true;
  /** Counted from our own sending, because the law's first day is not known yet. */
  readonly provisional?: true;
  /** The audience of a reminder. */
  readonly tells?: LadderRung['tells'];
}

interface MailEntry extends OneEntry {
  readonly kind: 'mail';
  readonly to: Party;
  readonly subject: string;
  readonly text: string;
}

interface ShortMessageEntry extends OneEntry {
  /** `page`: a message that the reporter reads by their code. */
  readonly kind: 'sms' | 'page';
  readonly to: Party;
  readonly text: string;
}

export type MessageEntry = MailEntry | ShortMessageEntry;
export type Entry = ActEntry | ClockEntry | MessageEntry;

/** How a case ended. `forwarded`: a letter was forwarded and its receiver's notice came. `failure`: no one was reached. */
export type Ending = 'result' | 'escalation' | 'side-exit' | 'forwarded' | 'failure';

/** The reason of a failure. */
export type Fault =
  /** The service refused the next move, by the error of this code. */
  | { readonly kind: 'refused'; readonly code: string }
  /** The report is open and the machine neither reminds nor waits: nothing will ever happen to it again. */
  | { readonly kind: 'standstill' }
  /** An alarm of this clock reached no one at the level above. */
  | { readonly kind: 'unheard'; readonly clock: Words }
  /** It ended, and the reporter was not told. */
  | { readonly kind: 'untold' }
  /** It waits, and no alarm was ever sent. */
  | { readonly kind: 'silence' };

export interface Played {
  readonly name: string;
  readonly title: Words;
  readonly received: string;
  readonly ending: Ending;
  /** The report's last status. */
  readonly status?: Status;
  readonly fault?: Fault;
  readonly entries: readonly Entry[];
}

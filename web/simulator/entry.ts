import type { ClockId, LadderRung, Mark } from '../../shared/schemas/rules/clock.ts';
import type { Role } from '../../shared/schemas/officer.ts';
import type { Status } from '../../shared/schemas/status.ts';
import type { Words } from '../../shared/schemas/primitives.ts';

/**
 * Who does or hears something in a rehearsal: an office, never a person; a body's own mailbox has no role. `stranger`:
 * an address that belongs to nobody in the rehearsal.
 */
export type Party = { readonly role?: Role; readonly body: string } | 'reporter' | 'system' | 'stranger';

/** What a date, a decision or a message rests on, and how sure that is. */
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
  /** The body that it was about, e.g. the one referred to. */
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
  /** The days off it was counted by are not announced yet. */
  readonly estimate?: true;
  /** Counted from our own sending, because the day that the law counts from is not known yet. */
  readonly provisional?: true;
  /** Of a reminder: whom it is for. */
  readonly tells?: LadderRung['tells'];
}

interface MailEntry extends OneEntry {
  readonly kind: 'mail';
  readonly to: Party;
  readonly subject: string;
  readonly text: string;
}

interface ShortMessageEntry extends OneEntry {
  /** `page`: written for the reporter, who reads it by their code. */
  readonly kind: 'sms' | 'page';
  readonly to: Party;
  readonly text: string;
}

export type MessageEntry = MailEntry | ShortMessageEntry;
export type Entry = ActEntry | ClockEntry | MessageEntry;

/** How a case ended. `forwarded`: a signed letter went on and its receiver's notice came. `failure`: with nothing that reached anybody. */
export type Ending = 'result' | 'escalation' | 'side-exit' | 'forwarded' | 'failure';

/** Where a failed case failed. */
export type Fault =
  /** The service refused the next move, by the error of this code. */
  | { readonly kind: 'refused'; readonly code: string }
  /** The report is open and the machine neither reminds nor waits: nothing will ever happen to it again. */
  | { readonly kind: 'standstill' }
  /** An alarm of this clock reached nobody at the level above. */
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
  /** Where the report stands at the end. */
  readonly status?: Status;
  readonly fault?: Fault;
  readonly entries: readonly Entry[];
}

import type { ClockId, ClockRule, Mark } from '../../shared/schemas/clock.ts';
import type { Role } from '../../shared/schemas/officer.ts';
import type { Status } from '../../shared/schemas/status.ts';
import type { Words } from '../../shared/schemas/words.ts';

/** Who does or hears something in a rehearsal: an office, never a person. */
export type Party = { readonly role: Role; readonly body: string } | 'reporter' | 'system';

interface ActEntry {
  readonly kind: 'act';
  /** ISO instant. */
  readonly at: string;
  readonly act: string;
  readonly by: Party;
  readonly to: Status;
  /** The body that it was about, e.g. the one referred to. */
  readonly body?: string;
  /** The row of the jurisdiction table that was found. */
  readonly row?: string;
}

export interface ClockEntry {
  readonly kind: 'clock';
  readonly at: string;
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
  readonly law: Words;
  readonly article?: string;
  readonly mark: Mark;
  readonly setBy?: string;
  readonly bound: ClockRule['bound'];
}

export interface MessageEntry {
  readonly kind: 'mail' | 'sms';
  readonly at: string;
  readonly to: Party;
  readonly text: string;
}

export type Entry = ActEntry | ClockEntry | MessageEntry;

/** How a case ended. `failure`: with nothing that reached anybody. */
export type Ending = 'result' | 'escalation' | 'side-exit' | 'failure';

export interface Played {
  readonly name: string;
  readonly title: Words;
  readonly received: string;
  readonly ending: Ending;
  /** Where the report stands at the end. */
  readonly status?: Status;
  /** Code of the error by which the service refused a move; then the case ended there. */
  readonly refused?: string;
  readonly entries: readonly Entry[];
}

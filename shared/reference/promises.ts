/** A test of this repository that fails when the promise's mechanism is removed: its file and its title. */
interface Shown {
  readonly file: string;
  readonly title: string;
}

interface PromiseRow {
  /** Its number in docs/security.md. */
  readonly number: `P${number}`;
  /** The start page prints it too. */
  readonly start?: true;
  /** If empty, the promise is not made and no page has words for it. */
  readonly shownBy: readonly Shown[];
}

/** Every promise to citizens, in the order of the pages, which print only the rows that have a test. */
export const PROMISES = {
  sealed: {
    number: 'P1',
    start: true,
    shownBy: [
      {
        file: 'test/journeys/citizen.test.ts',
        title: 'sends a report and follows it by its code, at %i px',
      },
      {
        file: 'test/infra/rights.test.ts',
        title: 'only open-sealed may decrypt with the sealing key, by its own role and by the key’s policy',
      },
    ],
  },
  nowhereElse: {
    number: 'P2',
    shownBy: [
      {
        file: 'test/functions/intake/what-is-kept.test.ts',
        title: 'table, log and history hold no word that was written, and no name (P2)',
      },
      {
        file: 'test/functions/adapters/log.test.ts',
        title: 'prints facts that are on its list, and drops every other (P2)',
      },
      {
        file: 'test/functions/adapters/log.test.ts',
        title: 'of an error prints its class and its place in the code, never its message (P2)',
      },
    ],
  },
  codeNotKept: {
    number: 'P3',
    shownBy: [
      { file: 'test/functions/intake/what-is-kept.test.ts', title: 'the tracking code is kept nowhere (P3)' },
    ],
  },
  noAddress: {
    number: 'P4',
    start: true,
    shownBy: [
      {
        file: 'test/functions/intake/what-is-kept.test.ts',
        title: 'neither the address nor the browser is kept, and no cookie is set (P4)',
      },
      {
        file: 'test/infra/casework.test.ts',
        title: 'the access log names neither address nor browser nor path (P4)',
      },
    ],
  },
  openedWithReason: {
    number: 'P5',
    start: true,
    shownBy: [
      {
        file: 'test/functions/records/open-sealed.test.ts',
        title: 'opens after it is in the log who opens which part, and why (P5)',
      },
      {
        file: 'test/functions/records/open-sealed.test.ts',
        title: 'stays shut when the log cannot be written (P5)',
      },
      {
        file: 'test/functions/records/open-sealed.test.ts',
        title: 'stays shut without a reason ("%s") (P5)',
      },
      {
        file: 'test/functions/records/open-sealed.test.ts',
        title: 'stays shut for %s at %s, who is not to read it (P5)',
      },
    ],
  },
  identityByTwo: {
    number: 'P9',
    shownBy: [
      {
        file: 'test/functions/records/open-sealed.test.ts',
        title: 'opens for whoever asked, when another in another role agreed less than an hour ago (P9)',
      },
      { file: 'test/functions/records/open-sealed.test.ts', title: 'stays shut when %s (P9)' },
    ],
  },
  unseen: {
    number: 'P6',
    start: true,
    shownBy: [
      {
        file: 'test/functions/exclusion/exclusion.test.ts',
        title: 'gets every answer, byte for byte, and every mail as if it did not exist (P6)',
      },
    ],
  },
  noLinkActs: {
    number: 'P7',
    shownBy: [
      {
        file: 'test/domain/notices.test.ts',
        title: 'carries no link and is written in composed letters',
      },
      { file: 'test/functions/sign-in/for-officers.test.ts', title: 'does nothing %s (P7)' },
      { file: 'test/functions/sign-in/for-officers.test.ts', title: 'does nothing from the site %s (P7)' },
    ],
  },
  /** Neither retention periods nor a purge exist yet. */
  purge: { number: 'P8', shownBy: [] },
  onlyCiphertext: {
    number: 'P10',
    shownBy: [
      {
        file: 'test/functions/intake/form.test.ts',
        title: 'is refused at its field when it belongs to another report',
      },
      { file: 'test/sealing/structure.test.ts', title: 'any text' },
      {
        file: 'test/sealing/structure.test.ts',
        title: 'a sealed part with anything put in, taken out or written over',
      },
    ],
  },
  chainedLog: {
    number: 'P11',
    shownBy: [
      {
        file: 'test/domain/report/chained-events.test.ts',
        title: 'shows any entry that was changed, removed or moved',
      },
    ],
  },
  fileIsFinal: {
    number: 'P14',
    shownBy: [
      {
        file: 'test/infra/rights.test.ts',
        title: 'evidence is put only where there is none',
      },
      {
        file: 'test/local/service-evidence.test.ts',
        title: 'takes one file once: what is there is final, whoever asks for the place again',
      },
      {
        file: 'test/journeys/sealed.test.ts',
        title: 'is not replaced by another file under the same key, neither in storage nor on the way',
      },
    ],
  },
  onceIsOnce: {
    number: 'P12',
    shownBy: [
      {
        file: 'test/functions/intake/form.test.ts',
        title: 'takes a double post as one report with the same receipt',
      },
    ],
  },
  resultIsResult: {
    number: 'P13',
    shownBy: [
      {
        file: 'test/domain/report/outcome.test.ts',
        title: 'no result says that a report was forwarded or that it is not ours (P13)',
      },
      { file: 'test/domain/report/apply.test.ts', title: 'whoever handled a report does not close it' },
      {
        file: 'test/workflows/report-lifecycle.test.ts',
        title: 'a contested result is looked at again, and can be opened or upheld',
      },
    ],
  },
} as const satisfies Record<string, PromiseRow>;

type Name = keyof typeof PROMISES;
/** Promises that have a test; each needs its words in every language, or nothing compiles. */
export type PrintedPromise = {
  [N in Name]: (typeof PROMISES)[N]['shownBy'] extends readonly [] ? never : N;
}[Name];
/** Those of them that are also on the start page. */
export type StartPromise = {
  [N in PrintedPromise]: (typeof PROMISES)[N] extends { readonly start: true } ? N : never;
}[PrintedPromise];

const rows: readonly (readonly [string, PromiseRow])[] = Object.entries(PROMISES);

const isPrinted = (name: string): name is PrintedPromise =>
  rows.some(([one, { shownBy }]) => one === name && shownBy.length > 0);
const isOnStart = (name: string): name is StartPromise =>
  isPrinted(name) && rows.some(([one, { start }]) => one === name && start === true);

export const PRINTED_PROMISES: readonly PrintedPromise[] = rows.map(([name]) => name).filter(isPrinted);
export const START_PROMISES: readonly StartPromise[] = rows.map(([name]) => name).filter(isOnStart);

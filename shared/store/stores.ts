import type { Body } from '../schemas/body.ts';
import type { Contact, Message, Note, Part, TaskToken, Undelivered } from '../schemas/correspondence.ts';
import type { Officer, Session } from '../schemas/officer.ts';
import type { DirectoryChange } from '../schemas/history.ts';
import type { Report } from '../schemas/report.ts';
import type { RuleChange, RuleContent } from '../schemas/rules/rule-change.ts';
import type { QueueRow } from './reports/queue-row.ts';

/** Which rows are for whoever asks. A list ends after so many of *these*, so that others never show in where it is cut (P6). */
export type RowFilter = (row: QueueRow) => boolean;

export interface ReportStore {
  /** The report as it is now (consistent read). */
  get(id: string): Promise<Report | undefined>;
  /** One conditional write; `exists` when the same report was sent before (P12). */
  create(report: Report): Promise<'created' | 'exists'>;
  /** One conditional write on the version before; the same report twice is one. @throws CaseError conflict.stale when someone wrote meanwhile */
  save(report: Report): Promise<void>;
  /** Open reports of a Front body by due date, the most urgent first. */
  openOf(frontBody: string, most: number, isFor?: RowFilter): Promise<QueueRow[]>;
  /** Ended reports of a Front body in a month, `2026-11`, newest first. */
  endedOf(frontBody: string, month: string, most: number, isFor?: RowFilter): Promise<QueueRow[]>;
  /** Reports a Party body has before it, by due date. */
  referredTo(partyBody: string, most: number, isFor?: RowFilter): Promise<QueueRow[]>;
  /** Ids of reports whose next rung is at or before the instant, or whose workflow is to be looked after. */
  withRungsUntil(until: Date, most: number): Promise<string[]>;
}

export interface CorrespondenceStore {
  /** Keeps a part where there is none; false when there is one. */
  addPart(part: Part): Promise<boolean>;
  /** May be repeated for an hour. @throws CaseError conflict.part-kept when it was kept longer ago than that */
  putPart(part: Part): Promise<void>;
  part(reportId: string, part: string): Promise<Part | undefined>;
  /** Which parts a report has, without their ciphertext. */
  partsOf(reportId: string): Promise<Omit<Part, 'jwe'>[]>;
  /** The same id twice is one message. @throws CaseError conflict.stale when others kept writing */
  putMessage(message: Message): Promise<void>;
  /** In the order in which they came. */
  messagesOf(reportId: string): Promise<Message[]>;
  putNote(note: Note): Promise<void>;
  notesOf(reportId: string): Promise<Note[]>;
  putContact(contact: Contact): Promise<void>;
  contactOf(reportId: string): Promise<Contact | undefined>;
}

export interface TokenStore {
  /** Keeps the token in the place of the one that was kept before. */
  put(token: TaskToken): Promise<void>;
  get(reportId: string): Promise<TaskToken | undefined>;
}

/** Up to which entry of each report's log everybody was told what they are owed. */
export interface ToldStore {
  /** The number of the entry; 0 before the first (consistent read). */
  get(reportId: string): Promise<number>;
  put(reportId: string, n: number): Promise<void>;
}

/** Bodies and officers of the province: read with almost every request, changed by administrators. */
export interface DirectoryStore {
  bodies(): Promise<Body[]>;
  officers(): Promise<Officer[]>;
  officer(id: string): Promise<Officer | undefined>;
  /** `over`: the record it was made from, or that there was none. @throws CaseError conflict.stale when that is not what is kept */
  putBody(body: Body, over?: Body | 'nothing'): Promise<void>;
  /** As putBody. */
  putOfficer(officer: Officer, over?: Officer | 'nothing'): Promise<void>;
  /** As of the last minute, for pages that anybody may ask for. */
  publishedBodies(): Promise<Body[]>;
}

/** Changes of the rules by administrators. */
export interface RuleStore {
  /** All of them, the newest first. */
  changes(): Promise<RuleChange[]>;
  change(id: string): Promise<RuleChange | undefined>;
  /** Version 1 is new; any other is written on the version before. @throws CaseError conflict.stale */
  put(change: RuleChange): Promise<void>;
  /** Writes the confirmed changes once more as one item, which every function may get. */
  publish(): Promise<void>;
  /** What was confirmed, in that order, as of the last minute; the same list until it changes. */
  confirmed(): Promise<readonly RuleContent[]>;
}

/** What was done to the directory. */
export interface HistoryStore {
  add(entry: DirectoryChange): Promise<void>;
  /** Oldest first. */
  of(kind: DirectoryChange['became']['kind'], id: string): Promise<DirectoryChange[]>;
}

export interface SessionStore {
  /** `key` is the hash of the cookie's value. */
  put(key: string, session: Session, expires: Date): Promise<void>;
  get(key: string): Promise<Session | undefined>;
  end(key: string): Promise<void>;
}

export interface UndeliveredStore {
  put(undelivered: Undelivered): Promise<void>;
  remove(undelivered: Pick<Undelivered, 'id' | 'reportId'>): Promise<void>;
  /** Those of a report, given up first. */
  of(reportId: string): Promise<Undelivered[]>;
  toRetry(until: Date, most: number): Promise<Undelivered[]>;
  givenUp(most: number): Promise<Undelivered[]>;
}

export interface QuotaStore {
  /** Takes one SMS out of the day's allowance (a day in Viet Nam); false when it is used up. */
  take(day: string, most: number): Promise<boolean>;
}

/** The first report by which a letter went to a body. */
export interface Forwarding {
  readonly report: string;
  readonly number: string;
  readonly body: string;
  readonly at: string;
}

export interface ForwardingStore {
  /** Takes the place of the first; answers who has it already. The same report again is nobody else. */
  claim(digest: string, claim: Forwarding): Promise<Forwarding | undefined>;
  /** Takes over a claim that was never carried out; false when someone was quicker. */
  takeOver(digest: string, claim: Forwarding, from: Forwarding): Promise<boolean>;
  /** Keeps under which report a letter of this content was registered first; answers the one kept before. */
  firstRegistered(digest: string, report: string): Promise<string>;
}

export interface Stores {
  readonly reports: ReportStore;
  readonly correspondence: CorrespondenceStore;
  readonly tokens: TokenStore;
  readonly told: ToldStore;
  readonly directory: DirectoryStore;
  readonly rules: RuleStore;
  readonly history: HistoryStore;
  readonly sessions: SessionStore;
  readonly undelivered: UndeliveredStore;
  readonly quota: QuotaStore;
  readonly forwardings: ForwardingStore;
}

/**
 * What the citizens' function may reach: single items, by get and conditional put. It has no right to query, so
 * it cannot list reports even if it is broken into.
 */
export interface PublicStores {
  readonly reports: Pick<ReportStore, 'get' | 'create' | 'save'>;
  readonly correspondence: Pick<
    CorrespondenceStore,
    'addPart' | 'putPart' | 'putMessage' | 'messagesOf' | 'putContact'
  >;
  readonly tokens: Pick<TokenStore, 'get'>;
  readonly directory: Pick<DirectoryStore, 'publishedBodies'>;
  readonly rules: Pick<RuleStore, 'confirmed'>;
}

import type { Body } from '../schemas/body.ts';
import type { Contact, Message, Note, Part, TaskToken, Undelivered } from '../schemas/correspondence.ts';
import type { Officer, Session } from '../schemas/officer.ts';
import type { DirectoryChange } from '../schemas/history.ts';
import type { Report } from '../schemas/report.ts';
import type { RuleChange, RuleContent } from '../schemas/rules/rule-change.ts';
import type { QueueRow } from './reports/queue-row.ts';

/** Which rows the reader may see. A list ends after a number of *these*, so that its end never reveals others (P6). */
export type RowFilter = (row: QueueRow) => boolean;

export interface ReportStore {
  /** The report as it is now (consistent read). */
  get(id: string): Promise<Report | undefined>;
  /** One conditional write; `exists` when the same report was sent before (P12). */
  create(report: Report): Promise<'created' | 'exists'>;
  /** One conditional write on the version before; repeating it is harmless. @throws CaseError conflict.stale */
  save(report: Report): Promise<void>;
  /** Open reports of a Front body by due date, the most urgent first. */
  openOf(frontBody: string, most: number, isFor?: RowFilter): Promise<QueueRow[]>;
  /** Ended reports of a Front body in a month, `2026-11`, newest first. */
  endedOf(frontBody: string, month: string, most: number, isFor?: RowFilter): Promise<QueueRow[]>;
  /** Reports that a Party body has now, by due date. */
  referredTo(partyBody: string, most: number, isFor?: RowFilter): Promise<QueueRow[]>;
  /** Ids of reports whose next rung is at or before the instant, or whose workflow needs a check. */
  withRungsUntil(until: Date, most: number): Promise<string[]>;
}

export interface CorrespondenceStore {
  /** Stores a part if there is none; false when there is one. */
  addPart(part: Part): Promise<boolean>;
  /** May be repeated for an hour. @throws CaseError conflict.part-kept when it was stored longer ago */
  putPart(part: Part): Promise<void>;
  part(reportId: string, part: string): Promise<Part | undefined>;
  /** Which parts a report has, without their ciphertext. */
  partsOf(reportId: string): Promise<Omit<Part, 'jwe'>[]>;
  /** The same id twice is one message. @throws CaseError conflict.stale when others wrote at every try */
  putMessage(message: Message): Promise<void>;
  /** In the order in which they came. */
  messagesOf(reportId: string): Promise<Message[]>;
  putNote(note: Note): Promise<void>;
  notesOf(reportId: string): Promise<Note[]>;
  putContact(contact: Contact): Promise<void>;
  contactOf(reportId: string): Promise<Contact | undefined>;
}

export interface TokenStore {
  /** Replaces the token that was stored before. */
  put(token: TaskToken): Promise<void>;
  get(reportId: string): Promise<TaskToken | undefined>;
}

/** The last entry of each report's log for which all notices were sent. */
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
  /** `over`: the record it was made from, or that there was none. @throws CaseError conflict.stale if another is stored */
  putBody(body: Body, over?: Body | 'nothing'): Promise<void>;
  /** As putBody. */
  putOfficer(officer: Officer, over?: Officer | 'nothing'): Promise<void>;
  /** As of the last minute, for pages that anyone may open. */
  publishedBodies(): Promise<Body[]>;
}

/** Changes of the rules by administrators. */
export interface RuleStore {
  /** All of them, the newest first. */
  changes(): Promise<RuleChange[]>;
  change(id: string): Promise<RuleChange | undefined>;
  /** Version 1 is a new item; any other replaces the version before. @throws CaseError conflict.stale */
  put(change: RuleChange): Promise<void>;
  /** Copies the confirmed changes into one item, which every function may get. */
  publish(): Promise<void>;
  /** The confirmed changes in their order, as of the last minute; the same object until it changes. */
  confirmed(): Promise<readonly RuleContent[]>;
}

/** The changes of the directory. */
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
  /** The messages of a report, given-up ones first. */
  of(reportId: string): Promise<Undelivered[]>;
  toRetry(until: Date, most: number): Promise<Undelivered[]>;
  givenUp(most: number): Promise<Undelivered[]>;
}

export interface QuotaStore {
  /** Takes one SMS from the day's allowance (a day in Viet Nam); false when it is used up. */
  take(day: string, most: number): Promise<boolean>;
}

/** The first report that forwarded a letter to a body. */
export interface Forwarding {
  readonly report: string;
  readonly number: string;
  readonly body: string;
  readonly at: string;
}

export interface ForwardingStore {
  /** Claims to be the first; answers another report that already is. The same report may claim again. */
  claim(digest: string, claim: Forwarding): Promise<Forwarding | undefined>;
  /** Takes over a claim whose letter was never forwarded; false when another report was faster. */
  takeOver(digest: string, claim: Forwarding, from: Forwarding): Promise<boolean>;
  /** Stores the first report with a letter of this content; answers that report. */
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

import type { PlaceIndex } from '../shared/domain/places/index-of-places.ts';
import type { ProvinceSettings } from '../shared/schemas/province.ts';
import type { CitizenKeys, OpeningKeys } from '../shared/sealing/keys.ts';
import type { Rulebook } from './rulebook.ts';
import type { PublicStores, Stores } from '../shared/store/stores.ts';

/** The clock of the world; in a test or a training room it moves by hand. */
interface Clock {
  now(): Date;
}

/** Step Functions, as far as we use it. Everything is harmless when repeated; an outlived token is no error. */
export interface Executions {
  /**
   * Starts the life cycle for this version of a report; a repeated start is the same execution. False when that one has
   * ended, for a name is used once; `again` makes it another name.
   */
  start(reportId: string, version: number, again?: string): Promise<boolean>;
  /** A person decided: the machine goes on, to wake next after so many seconds. */
  answer(token: string, onward: { nextRung: number }): Promise<void>;
  /** The waiting step found its report elsewhere: the machine looks again where it stands. */
  elsewhere(token: string): Promise<void>;
  /** Whether an execution of this name is still running. */
  isRunning(name: string): Promise<boolean>;
}

/** Plain text, no case content, no link that changes anything (P2, P7). */
export interface Mail {
  /** The same at every try of the same message: it is sent once. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}
export interface Sms {
  /** As of a mail. */
  readonly id: string;
  readonly to: string;
  /** At most 160 GSM-7 characters, without diacritics. */
  readonly text: string;
}
/** @throws CaseError partner.mail or partner.sms when the partner does not take it. */
export interface Outgoing {
  mail(mail: Mail): Promise<void>;
  sms(sms: Sms): Promise<void>;
}

/** The address a reporter left to be told: sealed by its own key, opened only to send. */
export interface ContactVault {
  seal(address: string, reportId: string): Promise<string>;
  open(sealed: string, reportId: string): Promise<string>;
}

/** Encrypted evidence files; what is stored here is ciphertext always. */
export interface EvidenceFiles {
  /** Where a browser may PUT one encrypted file of this size, and with which headers. A file that is there is final. */
  uploadPlace(fileId: string, bytes: number): Promise<{ url: string; headers: Record<string, string> }>;
  put(fileId: string, ciphertext: Uint8Array): Promise<void>;
  /** A link, good for five minutes, from which the officer's browser fetches the ciphertext. */
  downloadLink(fileId: string): Promise<string>;
}

/** Structured log with an allow-list: ids, codes and counts (P2). */
export interface Log {
  info(message: string, facts?: Readonly<Record<string, string | number | boolean>>): void;
  error(message: string, error: unknown, facts?: Readonly<Record<string, string | number | boolean>>): void;
}

/** Names of the built styles and scripts, `citizen.css` → `/assets/citizen.4fd1c2.css`; the hash lets them be kept for ever. */
export type Assets = Readonly<Record<string, string>>;

/** What every handler has in its hands. Its rules are the deployment's until a chain puts those in force in their place. */
export interface World extends Rulebook {
  readonly clock: Clock;
  readonly random: (bytes: number) => Uint8Array;
  readonly settings: ProvinceSettings;
  /** The rules with what administrators have confirmed since; each chain looks them up once a request. */
  readonly rulebook: () => Promise<Rulebook>;
  readonly stores: Stores;
  readonly executions: Executions;
  readonly log: Log;
}

export interface PublicWorld extends Omit<World, 'stores'> {
  readonly stores: PublicStores;
  readonly keys: CitizenKeys;
  readonly contacts: Pick<ContactVault, 'seal'>;
  readonly evidence: Pick<EvidenceFiles, 'uploadPlace' | 'put'>;
  /** Origin that encrypted files are posted to; empty where that is this site itself. */
  readonly filesOrigin: string;
  readonly places: () => Promise<PlaceIndex>;
  readonly assets: Assets;
}

/**
 * Waits until a refusal may leave, given when its request came: how long it took then tells nobody whether there is
 * something to hide (P6).
 */
type Evenly = (arrived: number) => Promise<void>;

/** Who a person is, told by the OpenID Connect provider after code + PKCE. */
export interface SignIn {
  /** Where to send the browser, and what to remember until it comes back. */
  begin(returnTo: string): Promise<{ url: string; remember: string }>;
  /** @throws CaseError access.sign-in when the provider's answer does not hold. */
  finish(callbackUrl: string, remembered: string): Promise<{ email: string }>;
  signOutUrl(): Promise<string>;
}

export interface ConsoleWorld extends World {
  readonly keys: CitizenKeys;
  readonly contacts: ContactVault;
  readonly outgoing: Outgoing;
  readonly signIn: SignIn;
  readonly evenly: Evenly;
  /** Origin that encrypted files are fetched from; empty where that is this site itself. */
  readonly filesOrigin: string;
  readonly places: () => Promise<PlaceIndex>;
  readonly assets: Assets;
}

/** The only world that can open a seal (P5). */
export interface OpenSealedWorld extends World {
  readonly keys: OpeningKeys;
  readonly evidence: Pick<EvidenceFiles, 'downloadLink'>;
  readonly evenly: Evenly;
  readonly assets: Assets;
}

export interface WorkflowWorld extends World {
  readonly contacts: Pick<ContactVault, 'open'>;
  readonly outgoing: Outgoing;
}

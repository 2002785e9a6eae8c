import type { PlaceIndex } from '../shared/domain/places/index-of-places.ts';
import type { ProvinceSettings } from '../shared/schemas/province.ts';
import type { CitizenKeys, OpeningKeys } from '../shared/sealing/keys.ts';
import type { Rulebook } from './rulebook.ts';
import type { PublicStores, Stores } from '../shared/store/stores.ts';

/** The clock of the world; a test or a training room moves it by hand. */
interface Clock {
  now(): Date;
}

/** The part of Step Functions that we use. Every call may be repeated; an outdated token is not an error. */
export interface Executions {
  /**
   * Starts the life cycle for this version of a report; a repeated start is the same execution. False when that one
   * has ended, because a name can be used once; `again` makes another name.
   */
  start(reportId: string, version: number, again?: string): Promise<boolean>;
  /** A person decided: the machine continues, and `nextRung` is its next timeout in seconds. */
  answer(token: string, onward: { nextRung: number }): Promise<void>;
  /** The waiting step found its report in another status: the machine reads the status again. */
  elsewhere(token: string): Promise<void>;
  /** Whether an execution of this name is still running. */
  isRunning(name: string): Promise<boolean>;
}

/** Plain text, no case content, no link that changes anything (P2, P7). */
export interface Mail {
  /** The same at every try of one message, so that it is sent once. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}
export interface Sms {
  /** As for a mail. */
  readonly id: string;
  readonly to: string;
  /** At most 160 GSM-7 characters, without diacritics. */
  readonly text: string;
}
/** @throws CaseError partner.mail or partner.sms when the partner does not accept it. */
export interface Outgoing {
  mail(mail: Mail): Promise<void>;
  sms(sms: Sms): Promise<void>;
}

/** A reporter's contact address: encrypted under its own key, decrypted only to send. */
export interface ContactVault {
  seal(address: string, reportId: string): Promise<string>;
  open(sealed: string, reportId: string): Promise<string>;
}

/** Encrypted evidence files; the store holds ciphertext only. */
export interface EvidenceFiles {
  /** The address and headers to PUT one encrypted file of this size. An existing file cannot be replaced. */
  uploadPlace(fileId: string, bytes: number): Promise<{ url: string; headers: Record<string, string> }>;
  put(fileId: string, ciphertext: Uint8Array): Promise<void>;
  /** A link to the ciphertext for the officer's browser, valid for five minutes. */
  downloadLink(fileId: string): Promise<string>;
}

/** Structured log with an allow-list: ids, codes and counts (P2). */
export interface Log {
  info(message: string, facts?: Readonly<Record<string, string | number | boolean>>): void;
  error(message: string, error: unknown, facts?: Readonly<Record<string, string | number | boolean>>): void;
}

/** Names of the built styles and scripts, `citizen.css` → `/assets/citizen.4fd1c2.css`; the hash allows caching for ever. */
export type Assets = Readonly<Record<string, string>>;

/** What every handler may use. Its rules are the deployment's until a chain replaces them with those in force. */
export interface World extends Rulebook {
  readonly clock: Clock;
  readonly random: (bytes: number) => Uint8Array;
  readonly settings: ProvinceSettings;
  /** The rules with the changes that administrators confirmed; each chain reads them once per request. */
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
  /** Origin that browsers send encrypted files to; empty if it is this site. */
  readonly filesOrigin: string;
  readonly places: () => Promise<PlaceIndex>;
  readonly assets: Assets;
}

/**
 * Waits until a refusal may be sent, by the time its request arrived, so that the duration does not reveal a hidden
 * report (P6).
 */
type Evenly = (arrived: number) => Promise<void>;

/** A person's identity from the OpenID Connect provider, by code + PKCE. */
export interface SignIn {
  /** The address for the browser, and the text to remember until it returns. */
  begin(returnTo: string): Promise<{ url: string; remember: string }>;
  /** @throws CaseError access.sign-in when the provider's answer is not valid. */
  finish(callbackUrl: string, remembered: string): Promise<{ email: string }>;
  signOutUrl(): Promise<string>;
}

export interface ConsoleWorld extends World {
  readonly keys: CitizenKeys;
  readonly contacts: ContactVault;
  readonly outgoing: Outgoing;
  readonly signIn: SignIn;
  readonly evenly: Evenly;
  /** Origin that browsers fetch encrypted files from; empty if it is this site. */
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

import { closeSync, openSync, readFileSync, truncateSync, writeSync } from 'node:fs';
import * as z from 'zod/mini';
import type { Outgoing } from '../../functions/ports.ts';
import { CaseError } from '../../shared/domain/errors.ts';
import { Instant } from '../../shared/schemas/primitives.ts';

/** A mail or SMS that would have been sent. */
const Sent = z.strictObject({
  /** From 1, in the order of sending. */
  id: z.number(),
  /** The message's id: the same message is sent once. */
  message: z.optional(z.string()),
  at: Instant,
  by: z.enum(['email', 'sms']),
  to: z.string(),
  subject: z.optional(z.string()),
  text: z.string(),
});
export type Sent = z.infer<typeof Sent>;

/** The partners that do not answer. A restart resets these switches. */
export interface Faults {
  mail: boolean;
  sms: boolean;
}

export interface Outbox {
  readonly outgoing: Outgoing;
  readonly faults: Faults;
  /** Oldest first. */
  sent(): readonly Sent[];
  close(): void;
}

/** Drops a line that a kill cut short: its sender got no confirmation and tries again. */
const readLines = (file: string): Sent[] => {
  const handle = openSync(file, 'a+');
  const text = readFileSync(handle, 'utf8');
  closeSync(handle);
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  if (whole.length < text.length) truncateSync(file, Buffer.byteLength(whole));
  return whole
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => Sent.parse(JSON.parse(line)));
};

/** Stores mail and SMS in a file instead of sending: one JSON line each, written before the sender gets a confirmation. */
export const openOutbox = (file: string, now: () => Date): Outbox => {
  const sent = readLines(file);
  const faults: Faults = { mail: false, sms: false };
  const handle = openSync(file, 'a');

  const keep = (message: Pick<Sent, 'message' | 'by' | 'to' | 'subject' | 'text'>): void => {
    if (sent.some((one) => one.message === message.message)) return;
    const entry: Sent = { id: sent.length + 1, at: now().toISOString(), ...message };
    writeSync(handle, `${JSON.stringify(entry)}\n`);
    sent.push(entry);
  };

  return {
    faults,
    sent: () => sent,
    outgoing: {
      mail: async ({ id, to, subject, text }) => {
        if (faults.mail) throw new CaseError('partner.mail', 'The mail server does not answer.');
        keep({ message: id, by: 'email', to, subject, text });
        return Promise.resolve();
      },
      sms: async ({ id, to, text }) => {
        if (faults.sms) throw new CaseError('partner.sms', 'The SMS gateway does not answer.');
        keep({ message: id, by: 'sms', to, text });
        return Promise.resolve();
      },
    },
    close: () => {
      closeSync(handle);
    },
  };
};

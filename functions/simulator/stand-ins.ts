import { createHmac, randomBytes } from 'node:crypto';
import type { Body } from '../../shared/schemas/body.ts';
import type { Officer, Role } from '../../shared/schemas/officer.ts';
import type { PublicSealingKey } from '../../shared/schemas/sealed.ts';
import type { CitizenKeys } from '../../shared/sealing/keys.ts';

/** The mail address of a stand-in; no such address can exist (RFC 2606). */
const addressOf = (id: string): string => `${id}@dien-tap.example`;
export const REPORTER_ADDRESS = addressOf('nguoi-gui');

/** No Vietnamese number begins with +84 0; all differ, so that a rehearsal knows the recipient. */
const phoneOf = (index: number): string => `+840${String(index).padStart(8, '0')}`;

/** Roles, with a suffix for a second officer of a role: a verifier who steps aside needs another. */
const ROLES_AT: Partial<Record<Body['kind'], readonly (readonly [Role, string?])[]>> = {
  front: [['intake'], ['verifier'], ['verifier', '2'], ['approver']],
  party: [['liaison']],
};

/**
 * An officer for each role at every Front and Party body. A rehearsal is about the rules: it neither needs nor shows
 * the real officers, and works for a province that has entered none yet.
 */
export const standInOfficers = (bodies: readonly Body[]): Officer[] =>
  bodies.flatMap((body, index) =>
    (ROLES_AT[body.kind] ?? []).map(([role, second = '']): Officer => {
      const id = `${body.id}.${role}${second}`;
      const phone = role === 'approver' ? { phone: phoneOf(index), sms: true } : { sms: false };
      return {
        ...{ id, name: body.name, email: addressOf(id), role, body: body.id },
        ...{ mail: 'now', active: true, ...phone },
      };
    }),
  );

const MODULUS_BYTES = 512;

/** A modulus with unknown factors: no one can open what is sealed to it, and it costs nothing to make. */
const modulus = (): string => {
  const bytes = randomBytes(MODULUS_BYTES);
  bytes.writeUInt8(bytes.readUInt8(0) | 0x80, 0);
  bytes.writeUInt8(bytes.readUInt8(MODULUS_BYTES - 1) | 1, MODULUS_BYTES - 1);
  return bytes.toString('base64url');
};

/** Keys of a rehearsal: they open nothing, and equal cases get equal numbers. */
export const standInKeys = (): CitizenKeys => {
  const key: PublicSealingKey = {
    ...{ kty: 'RSA', alg: 'RSA-OAEP-256', use: 'enc', e: 'AQAB', n: modulus() },
    ...{ kid: randomBytes(32).toString('base64url'), notBefore: '2021-01-01T00:00:00Z' },
  };
  return {
    publicKey: () => Promise.resolve(key),
    publicKeys: () => Promise.resolve([key]),
    mac: (purpose, data) =>
      Promise.resolve(new Uint8Array(createHmac('sha256', `rehearsal ${purpose}`).update(data).digest())),
  };
};

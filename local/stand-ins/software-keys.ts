import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { CaseError } from '../../shared/domain/errors.ts';
import { keysInForce } from '../../shared/sealing/key-ring.ts';
import type { SealingKeys } from '../../shared/sealing/keys.ts';
import { macMessage } from '../../shared/sealing/mac-message.ts';
import { sealingJwk } from '../../shared/sealing/public-jwk.ts';

const FILE = 'sealing-keys.json';
const RSA = { name: 'RSA-OAEP', hash: 'SHA-256' };
const HMAC = { name: 'HMAC', hash: 'SHA-256' };

/** Older folders hold a key for signatures too. */
const KeyFile = z.object({
  notBefore: z.iso.datetime(),
  sealing: z.record(z.string(), z.unknown()),
  mac: z.string().check(z.regex(/^[\w-]{43}$/)),
});
type KeyFile = z.infer<typeof KeyFile>;

/**
 * The province's keys in a folder of the laptop: they replace KMS and are permanent, because reports sealed yesterday
 * must open today. They are created once, in one file that only its owner may read. The function returns at once and
 * makes the RSA-4096 key in the background (seconds on a small machine): only the first caller waits. If the file
 * cannot be read, every call fails; it is never replaced, since all reports would be lost.
 */
export const softwareKeys = (folder: string, now: () => Date): SealingKeys => {
  const keys = keptKeys(folder, now).then(imported);
  // A caller that awaits a method gets the error; without this line an unused folder would end the process.
  keys.catch(() => undefined);
  const inForce = async () => keysInForce([(await keys).publicKey], now());
  return {
    publicKey: async () => (await inForce())[0],
    publicKeys: inForce,
    mac: async (purpose, data) => {
      const { mac } = await keys;
      return new Uint8Array(await crypto.subtle.sign(HMAC, mac, macMessage(purpose, data)));
    },
    unwrap: async (kid, wrapped) => {
      const { publicKey, opening } = await keys;
      if (kid !== publicKey.kid)
        throw new CaseError('missing.sealing-key', 'sealed to a key we do not have', { kid });
      const contentKey = await crypto.subtle.decrypt(RSA, opening, new Uint8Array(wrapped)).catch(notOurs);
      return contentKey.byteLength === 32 ? new Uint8Array(contentKey) : notOurs();
    },
  };
};

const notOurs = (): never => {
  throw new CaseError('input.sealed-part', 'the wrapped key of a sealed part is not ours');
};

const imported = async (file: KeyFile) => ({
  publicKey: await sealingJwk(file.sealing, file.notBefore),
  opening: await crypto.subtle.importKey('jwk', file.sealing, RSA, false, ['decrypt']),
  mac: await crypto.subtle.importKey('raw', Buffer.from(file.mac, 'base64url'), HMAC, false, ['sign']),
});

const keptKeys = async (folder: string, now: () => Date): Promise<KeyFile> => {
  const path = join(folder, FILE);
  return (await readKeys(path)) ?? (await createKeys(folder, path, now));
};

const readKeys = async (path: string): Promise<KeyFile | undefined> => {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (isErrno(error, 'ENOENT')) return undefined;
    throw error;
  });
  return text === undefined ? undefined : KeyFile.parse(JSON.parse(text));
};

/** Writes a temporary file, flushes it, then links it: the file is complete or absent, and the first of two starts wins. */
const createKeys = async (folder: string, path: string, now: () => Date): Promise<KeyFile> => {
  const made = await newKeys(now());
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const aside = `${path}.${randomBytes(8).toString('hex')}`;
  const file = await open(aside, 'wx', 0o600);
  try {
    await file.writeFile(JSON.stringify(made));
    await file.sync();
    await link(aside, path);
    return made;
  } catch (error) {
    const theirs = isErrno(error, 'EEXIST') ? await readKeys(path) : undefined;
    if (theirs === undefined) throw error;
    return theirs;
  } finally {
    await file.close();
    await rm(aside);
  }
};

const newKeys = async (notBefore: Date): Promise<KeyFile> => {
  const rsa = { ...RSA, modulusLength: 4096, publicExponent: new Uint8Array([1, 0, 1]) };
  const { privateKey } = await crypto.subtle.generateKey(rsa, true, ['encrypt', 'decrypt']);
  return {
    notBefore: notBefore.toISOString(),
    sealing: { ...(await crypto.subtle.exportKey('jwk', privateKey)) },
    mac: randomBytes(32).toString('base64url'),
  };
};

const isErrno = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

import * as z from 'zod/mini';
import { CaseError } from '../../shared/domain/errors.ts';
import { EnclosedFile } from '../../shared/schemas/submission.ts';
import { json, type PageFunction } from '../page.ts';
import type { PublicWorld } from '../ports.ts';

/** The encrypted file to come: its size, and the id from the browser that its key is sealed to. */
const Wish = z.strictObject({ id: EnclosedFile.shape.id, bytes: EnclosedFile.shape.bytes });

/**
 * A signed address for one encrypted file of exactly this size. It reveals nothing and does not allow reading; a file
 * that no report names expires.
 * @throws CaseError input.upload when the request is wrong; input.content-type for anything but JSON
 */
export const reserveUpload: PageFunction<PublicWorld> = async (request, { evidence }) => {
  const body = await request.body();
  if (body.kind !== 'json') throw new CaseError('input.content-type', 'Send JSON.');
  const wish = Wish.safeParse(body.value);
  if (!wish.success) throw new CaseError('input.upload', 'Say the id and the size of the encrypted file.');
  return json(await evidence.uploadPlace(wish.data.id, wish.data.bytes));
};

import * as z from 'zod/mini';
import { CaseError } from '../../shared/domain/errors.ts';
import { EnclosedFile } from '../../shared/schemas/submission.ts';
import { json, type PageFunction } from '../page.ts';
import type { PublicWorld } from '../ports.ts';

/** Which encrypted file is to come: the id made in the browser, to which its key is sealed, and its size. */
const Wish = z.strictObject({ id: EnclosedFile.shape.id, bytes: EnclosedFile.shape.bytes });

/**
 * A place for one encrypted file of exactly this size. Whoever asks learns nothing and can read nothing; what no
 * report names expires.
 * @throws CaseError input.upload when the wish is not one; input.content-type for anything but JSON
 */
export const reserveUpload: PageFunction<PublicWorld> = async (request, { evidence }) => {
  const body = await request.body();
  if (body.kind !== 'json') throw new CaseError('input.content-type', 'Send JSON.');
  const wish = Wish.safeParse(body.value);
  if (!wish.success) throw new CaseError('input.upload', 'Say the id and the size of the encrypted file.');
  return json(await evidence.uploadPlace(wish.data.id, wish.data.bytes));
};

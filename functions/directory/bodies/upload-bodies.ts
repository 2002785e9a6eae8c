import { translated, nameOf } from '../../../shared/schemas/languages.ts';
import { isCaseError, CaseError } from '../../../shared/domain/errors.ts';
import type { Body } from '../../../shared/schemas/body.ts';
import type { Language } from '../../../shared/schemas/primitives.ts';
import type { TableProblem } from '../../../shared/tables/table.ts';
import { ETAG } from '../../../web/directory/field-names.ts';
import {
  UPLOAD,
  UploadPage,
  type ShownDifference,
  type ShownProblem,
} from '../../../web/directory/upload-page.tsx';
import { DESK } from '../../../web/layout/officer-paths.ts';
import { officersWords } from '../../../web/words/officers.ts';
import { html, seeOther, type PageAnswer } from '../../page.ts';
import type { ConsoleWorld } from '../../ports.ts';
import { textIn } from '../../sign-in/form-values.ts';
import type { OfficerPageFunction, OfficerSession } from '../../sign-in/officer-session.ts';
import { reasonIn } from '../form-texts.ts';
import { bodyInWords, changesInWords } from '../record-in-words.ts';
import { prepareBodies, type PreparedImport } from './import-bodies.ts';
import { keepBodies } from '../keep-records.ts';
import { WRITTEN } from './show-bodies.ts';
import { writeBodies } from './write-list.ts';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { MOST_POSTED_FILE_BYTES } from '../../request-body.ts';

/** The size that fits into a posted form beside its other fields. */
const MOST_PACKED = 200 * 1024;

/**
 * A checked list as a field of the form that confirms it, so that nothing is stored before; undefined when it is too
 * large for a form.
 */
const packList = (list: Uint8Array): string | undefined => {
  const carried = deflateRawSync(list, { level: 9 }).toString('base64url');
  return carried.length <= MOST_PACKED ? carried : undefined;
};

/** @throws CaseError input.list when it is not what packList made */
const unpackList = (carried: string): Uint8Array => {
  try {
    return inflateRawSync(Buffer.from(carried, 'base64url'), { maxOutputLength: MOST_POSTED_FILE_BYTES });
  } catch {
    throw new CaseError('input.list', 'The list did not arrive whole.', { field: 'list' });
  }
};

/** The messages about a list that is shown again. */
interface Said {
  readonly reason: string;
  readonly reasonError: string | undefined;
  readonly meanwhile: boolean;
}
const NOTHING_SAID: Said = { reason: '', reasonError: undefined, meanwhile: false };

const shownProblem = (
  { line, column, heading, what, todo }: TableProblem,
  language: Language,
): ShownProblem => ({
  spot: officersWords(language).directory.upload.spot(line, column, heading),
  what: translated(what, language),
  todo: translated(todo, language),
});

/** The list in the columns' own spelling: smaller than an Excel file, with the same content. */
const listOf = async ({ differences }: PreparedImport<Body>, world: ConsoleWorld): Promise<Uint8Array> => {
  const { fresh, changed, missing } = differences;
  const replaced = new Map(changed.map(({ after }) => [after.id, after]));
  const gone = new Set(missing.map(({ id }) => id));
  const kept = (await world.stores.directory.bodies()).filter(({ id }) => !gone.has(id));
  return writeBodies([...kept.map((body) => replaced.get(body.id) ?? body), ...fresh], 'csv');
};

const differenceOf = (
  { differences, writes, etag }: PreparedImport<Body>,
  shown: Said & { readonly list: string; readonly endMissing: boolean },
  language: Language,
): ShownDifference => {
  const labels = officersWords(language).directory.bodyFields;
  const named = ({ id, name, nameEn }: Body) => ({ id, name: nameOf({ name, nameEn }, language) });
  return {
    ...shown,
    fresh: differences.fresh.map(named),
    changed: differences.changed.map(({ before, after }) => ({
      ...named(after),
      changes: changesInWords(bodyInWords(before, language), bodyInWords(after, language), labels, language),
    })),
    missing: differences.missing.map(named),
    writes: writes.length,
    etag,
  };
};

/** The request that came with a list, and its answer. */
interface Asked {
  /** The sender's name for the file; absent when the list comes as a field of the form. */
  readonly fileName?: string;
  readonly endMissing: boolean;
  readonly said: Said;
  readonly status: number;
}

const answer = async (
  prepared: PreparedImport<Body>,
  { fileName, endMissing, said, status }: Asked,
  { context }: OfficerSession,
  world: ConsoleWorld,
): Promise<PageAnswer> => {
  const { language } = context;
  if (prepared.problems.length > 0) {
    const problems = prepared.problems.map((problem) => shownProblem(problem, language));
    return html(UploadPage({ context, fileName, problems }), 400);
  }
  const list = packList(await listOf(prepared, world));
  if (list === undefined)
    return html(UploadPage({ context, fileError: officersWords(language).directory.upload.tooLarge }), 400);
  const difference = differenceOf(prepared, { ...said, list, endMissing }, language);
  return html(UploadPage({ context, difference }), status);
};

export const showUpload: OfficerPageFunction = (_request, { context }) =>
  Promise.resolve(html(UploadPage({ context })));

/** Shows a list's mistakes, or what it would change. Nothing is stored. */
export const checkUpload: OfficerPageFunction = async (request, session, world) => {
  const { context, values } = session;
  const body = await request.body();
  const [file] = body.kind === 'form' ? body.files : [];
  const endMissing = textIn(values, UPLOAD.endMissing) === 'yes';
  if (file === undefined)
    return html(
      UploadPage({
        context,
        fileError: officersWords(context.language).directory.upload.file.missing,
        endMissing,
      }),
      400,
    );
  const prepared = await prepareBodies(file.bytes, { endMissing }, world);
  return answer(
    prepared,
    { fileName: file.name, endMissing, said: NOTHING_SAID, status: 200 },
    session,
    world,
  );
};

/**
 * Writes the changes that were shown. If the directory has changed since, it shows the new difference instead.
 * @throws CaseError input.list
 */
export const confirmUpload: OfficerPageFunction = async (_request, session, world) => {
  const { officer, values, context } = session;
  const endMissing = textIn(values, UPLOAD.endMissing) === 'yes';
  const list = unpackList(textIn(values, UPLOAD.list) ?? '');
  const why = reasonIn(values, context.language);
  const again = async (said: Omit<Said, 'reason'>, status: number) =>
    answer(
      await prepareBodies(list, { endMissing }, world),
      { endMissing, said: { reason: why.typed, ...said }, status },
      session,
      world,
    );
  const [missing] = why.problems;
  if (missing !== undefined) return again({ reasonError: missing.sentence, meanwhile: false }, 400);
  const prepared = await prepareBodies(list, { endMissing }, world);
  const changed = { reasonError: undefined, meanwhile: true };
  if (prepared.etag !== textIn(values, ETAG)) return again(changed, 409);
  try {
    await keepBodies(prepared.writes, { by: officer.id, reason: why.reason }, world);
  } catch (error) {
    if (isCaseError(error) && error.code === 'conflict.stale') return again(changed, 409);
    throw error;
  }
  return seeOther(`${DESK.bodies}?${WRITTEN}=${String(prepared.writes.length)}`);
};

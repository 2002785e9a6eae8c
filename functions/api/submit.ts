import { createHash } from 'node:crypto';
import { CaseError } from '../../shared/domain/errors.ts';
import { expected } from '../../shared/domain/report/expected.ts';
import { formatTrackingCode, newTrackingCode } from '../../shared/domain/tracking-code.ts';
import { Submission } from '../../shared/schemas/submission.ts';
import { codeFromIdempotencyKey } from '../../shared/sealing/report-id.ts';
import { receiving } from '../intake/receiving.ts';
import { json, type PageFunction } from '../page.ts';
import type { PublicWorld } from '../ports.ts';

/** @throws CaseError input.fields naming every field that is wrong or unknown */
const parse = (value: unknown): Submission => {
  const read = Submission.safeParse(value);
  if (read.success) return read.data;
  const fields = read.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0] ?? '')],
  );
  throw new CaseError('input.fields', 'Some fields are wrong.', { fields: [...new Set(fields)] });
};

/** A key that is hard to guess is used alone; a short one only together with exactly this content. */
const HARD_TO_GUESS = /^[\w-]{22,255}$/;
const VISIBLE = /^[\x21-\x7e]{1,255}$/;

const codeFor = (
  key: string | undefined,
  submission: Submission,
  { keys, random }: PublicWorld,
): Promise<string> | string => {
  if (key === undefined) return newTrackingCode(random);
  if (!VISIBLE.test(key)) throw new CaseError('input.idempotency-key', 'The Idempotency-Key is not usable.');
  if (HARD_TO_GUESS.test(key)) return codeFromIdempotencyKey({ client: '', key }, keys.mac);
  const content = createHash('sha256')
    .update(`${key}\n${JSON.stringify(submission)}`)
    .digest('hex');
  return codeFromIdempotencyKey({ client: 'short-key', key: content }, keys.mac);
};

/** `POST /api/v1/reports`: the same act as the form's last page. An Idempotency-Key makes a repeated POST the same report. */
export const apiSubmit: PageFunction<PublicWorld> = async (request, world) => {
  const body = await request.body();
  if (body.kind === 'form') throw new CaseError('input.content-type', 'Send JSON.');
  const submission = parse(body.kind === 'json' ? body.value : undefined);
  const code = await codeFor(request.headers['idempotency-key'], submission, world);
  const { receiveSubmission } = await receiving();
  const { report } = await receiveSubmission(
    submission,
    { code, channel: submission.channel ?? 'api' },
    world,
  );
  const next = expected(report).map(({ what, due }) => ({ what, due }));
  return json({ code: formatTrackingCode(code), receivedAt: report.receivedAt, next }, 201);
};

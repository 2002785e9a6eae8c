import { CaseError } from '../../../shared/domain/errors.ts';
import { SealingRef } from '../../../shared/schemas/sealed.ts';
import { newSealingRef } from '../../../shared/sealing/sealing-ref.ts';
import {
  FIELD_NAMES,
  GO,
  type Answers,
  type FieldName,
  inputsOn,
  type Step,
} from '../../../web/intake/form-model.ts';
import type { Problem } from '../../../web/intake/question-page.tsx';
import type { PageRequest } from '../../page.ts';
import type { PublicWorld } from '../../ports.ts';
import type { PostedFile } from '../../request-body.ts';

export interface Posted {
  readonly answers: Answers;
  readonly reference: string;
  /** Which button was pressed. */
  readonly go: string;
  readonly files: readonly PostedFile[];
  /** What was left out to make the post readable. */
  readonly problems: readonly Problem[];
}

const isField = (name: string): name is FieldName => FIELD_NAMES.some((field) => field === name);
const BESIDES = ['ref', 'go', 'file'];

/**
 * Line ends and tabs are text; other control characters are an accident or an attack, and U+FFFD marks a character
 * that some program has lost.
 */
// eslint-disable-next-line no-control-regex -- finding control characters is the point
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFD]/g;

/** NFC and one kind of line end, as stored, so that the page shows exactly what is sent. */
const normal = (text: string): string => text.normalize('NFC').replaceAll(/\r\n?/g, '\n');

/**
 * Reads what a page of the form posted. Unknown names and characters that no one can type are left out and reported;
 * everything else is kept, right or wrong, so that no typed text is lost.
 * @throws CaseError input.content-type (415) for JSON; input.* when the body cannot be read at all
 */
export const readAnswers = async (
  { body }: Pick<PageRequest, 'body'>,
  step: Step,
  { random }: Pick<PublicWorld, 'random'>,
): Promise<Posted> => {
  const posted = await body();
  if (posted.kind === 'json') throw new CaseError('input.content-type', 'Send the form.');
  const values = posted.kind === 'none' ? {} : posted.values;
  const answers: Partial<Record<FieldName, string>> = {};
  const problems: Problem[] = [];
  const [first = 'code'] = inputsOn(step);
  for (const [name, value] of Object.entries(values)) {
    const text = Array.isArray(value) ? (value.at(-1) ?? '') : value;
    const doubled = Array.isArray(value) && name !== 'file';
    if (doubled || (!isField(name) && !BESIDES.includes(name))) {
      problems.push({ field: first, problem: 'form.unknown-field' });
    }
    if (!isField(name)) continue;
    const written = normal(text);
    const readable = written.replaceAll(CONTROL, '');
    answers[name] = readable;
    if (readable !== written) problems.push({ field: name, problem: 'form.control-characters' });
  }
  const one = (name: string): string => {
    const value = values[name];
    return typeof value === 'string' ? value : '';
  };
  const reference = SealingRef.safeParse(one('ref'));
  return {
    answers,
    reference: reference.success ? reference.data : newSealingRef(random),
    go: one('go') || GO.next,
    files: posted.kind === 'form' ? posted.files : [],
    problems,
  };
};

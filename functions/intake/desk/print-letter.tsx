import { localDate } from '../../../shared/domain/local-time.ts';
import { LetterPage, type DayProblem } from '../../../web/intake/letter-page.tsx';
import { LetterPaper } from '../../../web/intake/letter-paper.tsx';
import { EDIT, LETTER_FIELDS, type LetterAnswers } from '../../../web/intake/letter-form.ts';
import { html, type PageAnswer, type PageRequest } from '../../page.ts';
import { pageContext } from '../../page-context.ts';
import type { PublicWorld } from '../../ports.ts';
import { formValues, textIn } from '../../sign-in/form-values.ts';
import { readDay, type TypedDay } from '../form/read-day.ts';

/** The part of the world for the letter. It has no store, so nothing of the letter can be stored. */
type LetterWorld = Pick<PublicWorld, 'settings' | 'clock' | 'assets'>;

// eslint-disable-next-line no-control-regex -- they have no place in a letter and would break the page
const UNPRINTABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFD]/gu;

const answersOf = async (request: PageRequest): Promise<LetterAnswers> => {
  const values = await formValues(request);
  return Object.fromEntries(
    LETTER_FIELDS.flatMap((name) => {
      const text = (textIn(values, name) ?? '')
        .normalize('NFC')
        .replaceAll(/\r\n?/g, '\n')
        .replaceAll(UNPRINTABLE, '')
        .trim();
      return text === '' ? [] : [[name, text]];
    }),
  );
};

export const letterForm = (request: PageRequest, world: LetterWorld): PageAnswer =>
  html(<LetterPage context={pageContext(request, world)} answers={{}} />);

/** A letter's date is the day of its signature: it may be left open for the pen, but must not be in the future. */
const problemOf = (typed: TypedDay, today: string): DayProblem | undefined => {
  if (typed.is === 'not-a-date') return 'badDay';
  return typed.is === 'day' && typed.day > today ? 'futureDay' : undefined;
};

/** The typed letter, to print. The function neither stores nor logs any of it. */
export const printedLetter = async (request: PageRequest, world: LetterWorld): Promise<PageAnswer> => {
  const answers = await answersOf(request);
  const [day = '', month = '', year = ''] = (answers.day ?? '').split(/[\s./-]+/);
  const typed = readDay(day, month, year);
  const context = pageContext(request, world);
  const problem = problemOf(typed, localDate(world.clock.now()));
  if (problem !== undefined)
    return html(<LetterPage context={context} answers={answers} problem={problem} />, 400);
  if ((await formValues(request))[EDIT] !== undefined)
    return html(<LetterPage context={context} answers={answers} />);
  return html(
    <LetterPaper context={context} answers={answers} day={typed.is === 'day' ? typed.day : undefined} />,
  );
};

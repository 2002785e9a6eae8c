import type { ErrorCode } from '../../../shared/domain/errors.ts';
import { isOfficerField, type OfficerAct } from '../../../shared/domain/report/acts/acts.ts';
import { fullDate } from '../../../shared/domain/local-time.ts';
import type { LocalDate } from '../../../shared/schemas/rules/clock.ts';
import type { Event } from '../../../shared/schemas/report.ts';
import type { Language } from '../../../shared/schemas/primitives.ts';
import { officersWords } from '../../words/officers.ts';
import type { Names } from '../names.ts';
import { deedInWords } from '../deed-in-words.ts';
import { Moment, whoDid } from '../story.tsx';
import { listOf, type TypedValues } from './typed-values.ts';

/** The reason why an act was not done, and the content of its form. */
export interface Refusal {
  readonly why: 'stale' | 'not-now';
  readonly code: ErrorCode;
  readonly act: OfficerAct;
  /** What happened since the page was opened. */
  readonly meanwhile: readonly Event[];
  /** The acts that are allowed instead. */
  readonly allowed: readonly OfficerAct[];
  readonly values: TypedValues;
  /** The form itself is on the page again, filled; else its text is shown to be copied. */
  readonly formIsBack: boolean;
  /** The report by which the same letter was forwarded before. */
  readonly earlier?: { readonly number: string; readonly day: LocalDate };
}

interface RefusalProps {
  readonly refusal: Refusal;
  readonly names: Names;
  readonly language: Language;
}

const reasonOf = ({ why, code }: Refusal, language: Language): string => {
  const { refused } = officersWords(language).report;
  if (why === 'stale') return refused.stale;
  const rules: Readonly<Partial<Record<ErrorCode, string>>> = refused.rules;
  return rules[code] ?? refused.notNow;
};

const Meanwhile = ({ refusal, names, language }: RefusalProps) => (
  <>
    <h3>{officersWords(language).report.refused.meanwhile}</h3>
    <ul>
      {refusal.meanwhile.map((event) => (
        <li>
          <Moment at={event.at} language={language} /> · {whoDid(event, names, language)}:{' '}
          {deedInWords(event, language)}
        </li>
      ))}
    </ul>
  </>
);

const Typed = ({ refusal: { values }, language }: RefusalProps) => {
  const words = officersWords(language);
  const typed = Object.keys(values).filter((name) => listOf(values, name).some((text) => text !== ''));
  if (typed.length === 0) return null;
  return (
    <>
      <h3>{words.report.refused.typed}</h3>
      {typed.map((name) => (
        <div class="field">
          <label for={`typed-${name}`}>{isOfficerField(name) ? words.acts.fields[name].label : name}</label>
          <textarea id={`typed-${name}`} rows={3} readonly>
            {listOf(values, name).join(', ')}
          </textarea>
        </div>
      ))}
    </>
  );
};

/** The first text on the page: nothing was recorded, why, what happened meanwhile and which acts are allowed now. */
export const RefusalNotice = (props: RefusalProps) => {
  const { refusal, language } = props;
  const words = officersWords(language);
  return (
    <section
      class="errors flow"
      role="alert"
      data-refused={refusal.code}
      data-allowed={refusal.allowed.join(' ')}
    >
      <h2>
        {words.acts.acts[refusal.act].title}: {words.report.refused.formTitle}
      </h2>
      <p>{reasonOf(refusal, language)}</p>
      {refusal.earlier !== undefined && (
        <p>
          <b>
            {words.report.refused.earlier(refusal.earlier.number, fullDate(refusal.earlier.day, language))}
          </b>
        </p>
      )}
      {refusal.meanwhile.length > 0 && <Meanwhile {...props} />}
      {refusal.allowed.length === 0 ? (
        <p>{words.report.refused.nothing}</p>
      ) : (
        <p>
          {words.report.refused.mayDo} {refusal.allowed.map((act) => words.acts.acts[act].title).join(' · ')}
        </p>
      )}
      {!refusal.formIsBack && <Typed {...props} />}
    </section>
  );
};

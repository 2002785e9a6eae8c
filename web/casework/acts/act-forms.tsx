import type { Child } from 'hono/jsx';
import type { OfficerAct } from '../../../shared/domain/report/acts/acts.ts';
import type { Lists } from './act-field.tsx';
import { ActForm, FoldedActForm, hasNobody, type ActFormContext, type Returned } from './act-form.tsx';
import type { TypedValues } from './typed-values.ts';
import { isEnded } from '../../../shared/schemas/status.ts';
import { officersWords } from '../../words/officers.ts';
import { divideActs } from './primary-acts.ts';

/** The data that all forms of one page share. */
export interface Acting extends Omit<ActFormContext, 'lists'> {
  /** The choices by act: an accepted report goes to a verifier, a referral to a Party body. */
  readonly listsOf: (act: OfficerAct) => Lists;
  /** The initial values of a form before anything is typed. */
  readonly initial: (act: OfficerAct) => TypedValues;
  /** The form that came back. */
  readonly returned: Returned | undefined;
}

const filled = ({ initial, returned }: Acting, act: OfficerAct) =>
  returned?.act === act
    ? { values: returned.values, errors: returned.errors }
    : { values: initial(act), errors: {} };

const shared = ({ report, csrf, listsOf, today, language }: Acting, act: OfficerAct): ActFormContext => ({
  report,
  csrf,
  lists: listsOf(act),
  today,
  language,
});

/** Whether an act is impossible because there is no one to give the report to. */
const leadsNowhere =
  ({ listsOf }: Acting) =>
  (act: OfficerAct): boolean =>
    hasNobody(act, listsOf(act));

/** The next acts, open, the first that can be done with the strong button. */
const OpenForms = ({ acts, acting }: { acts: readonly OfficerAct[]; acting: Acting }) => {
  const strong = acts.find((act) => !leadsNowhere(acting)(act));
  return (
    <>
      {acts.map((act) => (
        <div class="next-act">
          {acts.length > 1 && <h3>{officersWords(acting.language).acts.acts[act].title}</h3>}
          <ActForm act={act} strong={act === strong} {...shared(acting, act)} {...filled(acting, act)} />
        </div>
      ))}
    </>
  );
};

/** Acts folded behind their titles; the one that came back with errors is unfolded. */
export const FoldedForms = ({ acts, acting }: { acts: readonly OfficerAct[]; acting: Acting }) => (
  <>
    {acts.map((act) => (
      <FoldedActForm
        act={act}
        strong={false}
        open={acting.returned?.act === act}
        {...shared(acting, act)}
        {...filled(acting, act)}
      />
    ))}
  </>
);

interface NextActsProps {
  readonly report: Parameters<typeof divideActs>[0];
  readonly allowed: readonly OfficerAct[];
  readonly acting: Acting;
  /** Shown for an open report on which this officer has nothing to do. */
  readonly none?: string;
  /** The instruction for this step. */
  readonly children: Child;
}

/** The allowed acts: the next acts first, all others folded. */
export const NextActs = ({ report, allowed, acting, none, children }: NextActsProps) => {
  const words = officersWords(acting.language).report;
  const { next, others } = divideActs(report, allowed, leadsNowhere(acting));
  return (
    <section class="card flow next" aria-labelledby="next">
      <h2 id="next">{words.next.title}</h2>
      {children}
      {next.length === 0 && !isEnded(report.status) && none !== undefined && <p class="muted">{none}</p>}
      <OpenForms acts={next} acting={acting} />
      {others.length > 0 && (
        <div class="others">
          <h3>{words.others}</h3>
          <FoldedForms acts={others} acting={acting} />
        </div>
      )}
    </section>
  );
};

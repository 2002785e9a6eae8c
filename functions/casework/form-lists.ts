import { translated, nameOf } from '../../shared/schemas/languages.ts';
import { actRule, type OfficerAct } from '../../shared/domain/report/acts/acts.ts';
import { fullDate } from '../../shared/domain/local-time.ts';
import { openOfRole } from '../../shared/domain/report/handover/next-verifier.ts';
import { absentUntil } from '../../shared/domain/stand-in.ts';
import { daysOfAct } from '../../shared/domain/catalogue/days-of-act.ts';
import { bodiesClosedTo } from '../../shared/domain/jurisdiction/exclude.ts';
import { mayReceiveReport, mayReceiveLetter } from '../../shared/domain/jurisdiction/may-receive.ts';
import { postsOn } from '../../shared/domain/jurisdiction/posts-on.ts';
import { itemsOn, type ItemOfAct } from '../../shared/domain/catalogue/items-on.ts';
import { CATALOGUE } from '../../shared/reference/catalogue.ts';
import { FORWARDED_ONCE, missingMessage } from '../../web/words/what-is-missing.ts';
import type { Body } from '../../shared/schemas/body.ts';
import type { Officer } from '../../shared/schemas/officer.ts';
import { OUTSIDE_PROVINCE } from '../../shared/schemas/residence.ts';
import type { Place } from '../../shared/domain/places/index-of-places.ts';
import type { Report } from '../../shared/schemas/report.ts';
import type { Language } from '../../shared/schemas/primitives.ts';
import type { Post } from '../../shared/schemas/rules/jurisdiction.ts';
import type { Lists } from '../../web/casework/acts/act-field.tsx';
import type { Option } from '../../web/layout/select-field.tsx';
import { instrumentForAct, itemInWords } from '../../web/casework/catalogue-items.tsx';
import type { TypedValues } from '../../web/casework/acts/typed-values.ts';
import { officersWords } from '../../web/words/officers.ts';
import { withoutAbsent } from '../without-absent.ts';

interface Directory {
  readonly bodies: readonly Body[];
  readonly officers: readonly Officer[];
  readonly posts: readonly Post[];
  /** The province's communes. */
  readonly communes: readonly Place[];
}

/** Officers of this Front body who can verify; absent ones come last, marked as absent. */
const verifiers = (
  report: Report,
  officers: readonly Officer[],
  today: string,
  language: Language,
): Option[] => {
  const options = openOfRole('verifier', report, officers).map((officer) => {
    const until = absentUntil(officer, today);
    const away = until === undefined ? '' : officersWords(language).report.away(fullDate(until, language));
    return { value: officer.id, label: `${officer.name}${away}`, isAway: until !== undefined };
  });
  return [...options.filter(({ isAway }) => !isAway), ...options.filter(({ isAway }) => isAway)].map(
    ({ value, label }) => ({ value, label }),
  );
};

const bodyOption = (body: Body, language: Language, group?: string): Option => ({
  value: body.id,
  label: nameOf(body, language),
  group,
});

/** Party bodies that may receive the report, those of the lookup first; never one the report is about. */
const receivers = (
  report: Report,
  { bodies, officers }: Pick<Directory, 'bodies' | 'officers'>,
  language: Language,
): Option[] => {
  const words = officersWords(language).report;
  const closed = bodiesClosedTo(report, officers);
  const open = bodies.filter((body) => mayReceiveReport(body, report, closed));
  const found = new Set(report.candidates.map(({ body }) => body));
  return [
    ...open.filter(({ id }) => found.has(id)).map((body) => bodyOption(body, language, words.candidateFirst)),
    ...open.filter(({ id }) => !found.has(id)).map((body) => bodyOption(body, language, words.otherBodies)),
  ];
};

/** The bodies that a question offers, by the row of the act. */
const amongIn = (act: OfficerAct) =>
  Object.values(actRule(act).fields).find((field) => field.kind === 'body')?.among;

const bodyChoices = (
  report: Report,
  { bodies, officers }: Pick<Directory, 'bodies' | 'officers'>,
  among: ReturnType<typeof amongIn>,
  today: string,
  language: Language,
): Option[] => {
  if (among === 'party-bodies') return receivers(report, { bodies, officers }, language);
  const open =
    among === 'letter-receivers'
      ? bodies.filter((body) => mayReceiveLetter(body, bodiesClosedTo(report, officers), today))
      : bodies;
  return open.map((body) => bodyOption(body, language));
};

const itemsFor = (report: Report, today: string): ItemOfAct[] =>
  itemsOn(CATALOGUE, daysOfAct(report), today, report.matter);

/** The choices in the forms of a report's page. */
export const listsFor =
  (report: Report, { bodies, officers, posts, communes }: Directory, today: string, language: Language) =>
  (act: OfficerAct): Lists => ({
    officer: verifiers(report, officers, today, language),
    body: bodyChoices(report, { bodies, officers }, amongIn(act), today, language),
    post: postsOn(posts, today).map(({ id, words }) => ({ value: id, label: translated(words, language) })),
    place: [
      ...communes.map(({ code, name }) => ({ value: code, label: name })),
      { value: OUTSIDE_PROVINCE, label: officersWords(language).report.elsewhere },
    ],
    items: itemsFor(report, today).map((one) => ({
      value: one.item.id,
      label: itemInWords(one, language),
      group: instrumentForAct(one, language),
    })),
  });

/** Before an officer answers the three questions, none of them is a yes. */
const NOTHING_CLEAR = { violatorClear: false, evidenceConcrete: false, checkable: false } as const;

const questionsOf = ({ questions }: Report): TypedValues =>
  Object.fromEntries(
    Object.entries(questions ?? {})
      .filter(([, yes]) => yes)
      .map(([name]) => [name, 'yes']),
  );

/** The verifier's earlier findings, for a report that came back to them. */
const standingValues = ({ standing, subject }: Report): TypedValues => {
  const posts = standing?.posts ?? [];
  const [first, other] = subject.post === undefined ? [undefined, ...posts] : posts;
  const { member, elected, residence } = standing ?? {};
  const values = {
    heldFrom: first?.from,
    heldTo: first?.to,
    otherPost: other?.post,
    otherBody: other?.body,
    otherFrom: other?.from,
    otherTo: other?.to,
    member: member === undefined ? undefined : member ? 'yes' : 'no',
    elected: elected === undefined ? undefined : elected ? 'yes' : 'no',
    residence,
  };
  return withoutAbsent(values);
};

/** Known values, by the names of their questions. */
const knownValues = (report: Report): TypedValues => {
  const { kind, checklist, items = [], summary, subject, answer } = report;
  const values = {
    kind,
    checklist,
    items,
    summary,
    subjectBody: subject.body,
    subjectPost: subject.post,
    outcome: answer?.outcome,
    ...questionsOf(report),
    ...standingValues(report),
  };
  return withoutAbsent(values);
};

const readyMessage = ({ kind, questions }: Report): string =>
  kind === 'denunciation' ? FORWARDED_ONCE : (missingMessage(questions ?? NOTHING_CLEAR) ?? '');

/** The initial values of a form: those that are known. The form never preselects a choice that an officer has to weigh. */
export const initialValues =
  (report: Report) =>
  (act: OfficerAct): TypedValues => {
    const { prefilled = [], readyMessage: isReady } = actRule(act);
    return {
      ...Object.fromEntries(Object.entries(knownValues(report)).filter(([name]) => prefilled.includes(name))),
      ...(isReady === true && { message: readyMessage(report) }),
    };
  };

import * as z from 'zod/mini';
import { mobileNumber } from '../../../shared/domain/contact-address.ts';
import {
  submissionFaults,
  type Given as GivenToRules,
} from '../../../shared/domain/report/submission-faults.ts';
import { Matter } from '../../../shared/schemas/rules/catalogue.ts';
import type { ProvinceSettings } from '../../../shared/schemas/province.ts';
import { REPORT_FIELD_NAMES, rowOf } from '../../../shared/schemas/submission.ts';
import { inputsOn, OTHER, type Answers, type FieldName, type Step } from '../../../web/intake/form-model.ts';
import type { Problem } from '../../../web/intake/question-page.tsx';
import type { ProblemCode } from '../../../web/words/intake.ts';
import { draftOf, problemAt } from './build-submission.ts';
import { readDay } from './read-day.ts';
import { readFiles } from '../enclosed-files.ts';

/** What a check needs from the world. */
export interface Given extends GivenToRules {
  readonly settings: Pick<ProvinceSettings, 'identity' | 'sms'>;
}

type Check = (answers: Answers, given: Given) => readonly (Problem | undefined)[];

const wrong = (field: FieldName, problem: ProblemCode, when: boolean): Problem | undefined =>
  when ? { field, problem } : undefined;
const isEmpty = (text: string | undefined): boolean => (text ?? '').trim() === '';
const isLong = (text: string | undefined, most: number): boolean => (text ?? '').trim().length > most;

/** A list with a field for own words: one of the two must be answered. */
const listed = (field: 'body' | 'post', answers: Answers) => {
  const chosen = answers[field] ?? '';
  const words = answers[`${field}Text`];
  return [
    wrong(field, `${field}.missing`, chosen === '' && isEmpty(words)),
    wrong(`${field}Text`, `${field}Text.missing`, chosen === OTHER && isEmpty(words)),
  ];
};

const when: Check = (answers) => {
  const from = readDay(answers.fromDay, answers.fromMonth, answers.fromYear);
  const until = readDay(answers.untilDay, answers.untilMonth, answers.untilYear);
  // A written day counts even if "I don't remember" is ticked too; an incomplete day is a problem.
  const isUnknown = answers.whenUnknown === 'yes' && until.is === 'empty';
  return [
    wrong('fromDay', 'happenedOn.missing', from.is === 'empty' && !isUnknown),
    wrong('fromDay', 'happenedOn.not-a-date', from.is === 'not-a-date'),
    wrong('untilDay', 'happenedUntil.not-a-date', until.is === 'not-a-date'),
  ];
};

const identity: Check = (answers) => {
  const { who = 'anonymous' } = answers;
  if (who === 'anonymous') return [];
  const sealed = !isEmpty(answers.sealedIdentity);
  return [
    wrong('who', 'who.missing', who !== 'named'),
    wrong('name', 'name.missing', !sealed && isEmpty(answers.name)),
    wrong('name', 'name.too-long', isLong(answers.name, 120)),
    wrong('address', 'address.too-long', isLong(answers.address, 300)),
    wrong('phone', 'phone.too-long', isLong(answers.phone, 30)),
    wrong('email', 'email.too-long', isLong(answers.email, 200)),
    wrong('identityConsent', 'identityConsent.missing', answers.identityConsent !== 'yes'),
  ];
};

const emailAddress = z.email();

const contact: Check = (answers, { settings }) => {
  const { contactBy = 'none', contactEmail = '', contactPhone = '' } = answers;
  if (contactBy === 'none') return [];
  const consent = wrong('contactConsent', 'contactConsent.missing', answers.contactConsent !== 'yes');
  if (contactBy === 'email') {
    const given = !isEmpty(contactEmail);
    const good = !isLong(contactEmail, 200) && emailAddress.safeParse(contactEmail.trim()).success;
    return [
      wrong('contactEmail', 'contactEmail.missing', !given),
      wrong('contactEmail', 'contactEmail.not-an-address', given && !good),
      consent,
    ];
  }
  if (contactBy === 'phone' && settings.sms.enabled) {
    const given = !isEmpty(contactPhone);
    return [
      wrong('contactPhone', 'contactPhone.missing', !given),
      wrong('contactPhone', 'contactPhone.not-a-number', given && mobileNumber(contactPhone) === undefined),
      consent,
    ];
  }
  return [wrong('contactBy', 'contactBy.missing', true)];
};

const CHECKS: Readonly<Record<Step, Check>> = {
  viec: ({ matter }) => [wrong('matter', 'matter.missing', !Matter.safeParse(matter).success)],
  noi: ({ placeQuery, place = '' }) => [
    wrong('placeQuery', 'placeQuery.too-long', isLong(placeQuery, 200)),
    wrong('placeQuery', 'placeQuery.missing', place === '' && isEmpty(placeQuery)),
    wrong('place', 'place.missing', place === '' && !isEmpty(placeQuery)),
  ],
  nguoi: (answers) => [...listed('post', answers), ...listed('body', answers)],
  'khi-nao': when,
  'noi-dung': () => [],
  tep: ({ files }) => [wrong('files', 'files.not-sealed', readFiles(files) === undefined)],
  'ban-la-ai': identity,
  'bao-tin': contact,
  'kiem-tra': () => [],
};

/** Texts that are longer than their row allows, and broken rules of the report. */
const byTheTable: (step: Step) => Check = (step) => (answers, given) => [
  ...REPORT_FIELD_NAMES.flatMap((field) => {
    const { page, most } = rowOf(field);
    const typed = Object.entries(answers).find(([name]) => name === field)?.[1];
    return page === step && most !== undefined && isLong(typed, most) ? [problemAt(field, 'too-long')] : [];
  }),
  ...submissionFaults(draftOf(answers), given)
    .filter(({ field }) => rowOf(field).page === step)
    .map(({ field, code }) => problemAt(field, code)),
];

/** The problems of one page, in the order of its inputs. */
export const problemsOf = (step: Step, answers: Answers, given: Given): Problem[] => {
  const order = inputsOn(step);
  return [...CHECKS[step](answers, given), ...byTheTable(step)(answers, given)]
    .filter((problem) => problem !== undefined)
    .toSorted((one, other) => order.indexOf(one.field) - order.indexOf(other.field));
};

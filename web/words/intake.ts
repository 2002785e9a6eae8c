import type { Language } from '../../shared/schemas/primitives.ts';
import { about as aboutEn } from './en/about.ts';
import { intake as intakeEn } from './en/intake.ts';
import { matters as mattersEn } from './en/matters.ts';
import { problems as problemsEn } from './en/problems.ts';
import { receipt as receiptEn } from './en/receipt.ts';
import { reportFields as fieldsEn } from './en/report-fields.ts';
import { about as aboutVi } from './vi/about.ts';
import { intake as intakeVi } from './vi/intake.ts';
import { matters as mattersVi } from './vi/matters.ts';
import { problems as problemsVi } from './vi/problems.ts';
import { receipt as receiptVi } from './vi/receipt.ts';
import { reportFields as fieldsVi } from './vi/report-fields.ts';
import type { Sentences } from './words.ts';

const vi = {
  labels: fieldsVi.labels,
  questions: intakeVi,
  matters: mattersVi,
  problems: problemsVi,
  receipt: receiptVi,
  about: aboutVi,
} as const;

const en: Sentences<typeof vi> = {
  labels: fieldsEn.labels,
  questions: intakeEn,
  matters: mattersEn,
  problems: problemsEn,
  receipt: receiptEn,
  about: aboutEn,
};

/** Every sentence of the form, its problems and its receipt. */
export const intakeWords: Record<Language, Sentences<typeof vi>> = { vi, en };

/** The possible problems, `field.problem`. */
export type ProblemCode = keyof typeof problemsVi;
export const isProblemCode = (text: string): text is ProblemCode => Object.hasOwn(problemsVi, text);

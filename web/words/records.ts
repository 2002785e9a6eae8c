import { sentencesOf, type RecordSentences, type Said } from '../../shared/domain/records/record-problem.ts';
import type { Language, Words } from '../../shared/schemas/primitives.ts';
import { records as en } from './en/records.ts';
import { records as vi } from './vi/records.ts';

const recordWords: Record<Language, RecordSentences> = { vi, en };

interface Sentenced<Text> {
  readonly what: Text;
  readonly todo: Text;
}

/** The problem of a record, and what can be done about it. */
export const recordSentences = (problem: Said, language: Language): Sentenced<string> => {
  const [what, todo] = sentencesOf(problem, recordWords[language]);
  return { what, todo };
};

/** The same in the form of a file's problems, for a command that prints both. */
export const recordInWords = (problem: Said): Sentenced<Words> => {
  const [inVi, inEn] = [recordSentences(problem, 'vi'), recordSentences(problem, 'en')];
  return { what: { vi: inVi.what, en: inEn.what }, todo: { vi: inVi.todo, en: inEn.todo } };
};

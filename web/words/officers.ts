import type { Language } from '../../shared/schemas/primitives.ts';
import { onActs as actsEn } from './en/acts.ts';
import { onCasework as caseworkEn } from './en/casework.ts';
import { onConsole as consoleEn } from './en/console.ts';
import { onDirectory as directoryEn } from './en/directory.ts';
import { onEvents as eventsEn } from './en/events.ts';
import { onLookup as lookupEn } from './en/lookup.ts';
import { matters as mattersEn } from './en/matters.ts';
import { onRegistering as registeringEn } from './en/registering.ts';
import { onReport as reportEn } from './en/report.ts';
import { onSimulator as simulatorEn } from './en/simulator.ts';
import { onRules as rulesEn } from './en/rules.ts';
import { onActs as actsVi } from './vi/acts.ts';
import { onCasework as caseworkVi } from './vi/casework.ts';
import { onConsole as consoleVi } from './vi/console.ts';
import { onDirectory as directoryVi } from './vi/directory.ts';
import { onEvents as eventsVi } from './vi/events.ts';
import { onLookup as lookupVi } from './vi/lookup.ts';
import { matters as mattersVi } from './vi/matters.ts';
import { onRegistering as registeringVi } from './vi/registering.ts';
import { onReport as reportVi } from './vi/report.ts';
import { onSimulator as simulatorVi } from './vi/simulator.ts';
import { onRules as rulesVi } from './vi/rules.ts';

const vi = {
  acts: actsVi,
  casework: caseworkVi,
  console: consoleVi,
  directory: directoryVi,
  events: eventsVi,
  lookup: lookupVi,
  matters: mattersVi,
  registering: registeringVi,
  report: reportVi,
  simulator: simulatorVi,
  rules: rulesVi,
};
export type OfficersWords = typeof vi;

const en: OfficersWords = {
  acts: actsEn,
  casework: caseworkEn,
  console: consoleEn,
  directory: directoryEn,
  events: eventsEn,
  lookup: lookupEn,
  matters: mattersEn,
  registering: registeringEn,
  report: reportEn,
  simulator: simulatorEn,
  rules: rulesEn,
};

/** Every sentence of the officers' console, separate from the citizens' words, so that their bundle stays small. */
const OFFICERS_WORDS: Record<Language, OfficersWords> = { vi, en };

export const officersWords = (language: Language): OfficersWords => OFFICERS_WORDS[language];

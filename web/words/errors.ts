import type { ErrorCode } from '../../shared/domain/errors.ts';
import type { Language } from '../../shared/schemas/primitives.ts';
import { errors as en } from './en/errors.ts';
import { errors as vi } from './vi/errors.ts';

interface ErrorWords {
  readonly title: string;
  readonly text: string;
}

type Told = keyof typeof vi;
const WORDS: Record<Language, Record<Told, ErrorWords>> = { vi, en };

/**
 * Codes that are told by a sentence of their family: a page of their own says more, or nobody but a program meets them.
 * Refused access is told like a page that is not there (P6).
 */
const BY_FAMILY: Readonly<Record<Exclude<ErrorCode, Told>, Told>> = {
  'access.other-origin': 'missing',
  'access.role': 'missing',
  'access.session': 'missing',
  'access.sign-in': 'missing',
  'conflict.part-kept': 'conflict',
  'conflict.session': 'conflict',
  'conflict.stale': 'conflict',
  'input.assignee': 'input',
  'input.before-sending': 'input',
  'input.body': 'input',
  'input.calendar-swap': 'input',
  'input.calendar-year': 'input',
  'input.checklist': 'input',
  'input.choose': 'input',
  'input.clock': 'input',
  'input.clock-overlap': 'input',
  'input.clock-rule': 'input',
  'input.clock-rule-fixed': 'input',
  'input.clock-rule-unknown': 'input',
  'input.clock-source': 'input',
  'input.faults': 'input',
  'input.fields': 'input',
  'input.idempotency-key': 'input',
  'input.identity-on-paper': 'input',
  'input.items': 'input',
  'input.list': 'input',
  'input.mail': 'input',
  'input.merge-target': 'input',
  'input.no-officer': 'input',
  'input.no-post': 'input',
  'input.no-stage': 'input',
  'input.not-by-this-way': 'input',
  'input.opening': 'input',
  'input.post': 'input',
  'input.query': 'input',
  'input.reason': 'input',
  'input.register-entry': 'input',
  'input.register-future': 'input',
  'input.register-year': 'input',
  'input.remains': 'input',
  'input.sealed-binding': 'input',
  'input.sealed-file': 'input',
  'input.sealed-part': 'input',
  'input.sealed-too-long': 'input',
  'input.signed-letter': 'input',
  'input.unit-orphan': 'input',
  'input.units-file': 'input',
  'input.upload': 'input',
  'missing.asset': 'missing',
  'missing.body': 'missing',
  'missing.clock-rule': 'missing',
  'missing.code': 'missing',
  'missing.officer': 'missing',
  'missing.page': 'missing',
  'missing.report': 'missing',
  'missing.sealing-key': 'missing',
  'partner.mail': 'partner',
  'partner.sms': 'partner',
  'partner.unavailable': 'partner',
  'rule.already-paused': 'rule',
  'rule.clock-extended': 'rule',
  'rule.clock-not-extendable': 'rule',
  'rule.clock-not-in-force': 'rule',
  'rule.clock-state': 'rule',
  'rule.crime-signs-known': 'rule',
  'rule.decided': 'rule',
  'rule.denunciation': 'rule',
  'rule.elsewhere': 'rule',
  'rule.forwarded-before': 'rule',
  'rule.handled-it': 'rule',
  'rule.identity-not-granted': 'rule',
  'rule.last-administrators': 'rule',
  'rule.no-candidate': 'rule',
  'rule.no-crime-signs': 'rule',
  'rule.no-part': 'rule',
  'rule.no-referral': 'rule',
  'rule.no-superior': 'rule',
  'rule.not-a-letter': 'rule',
  'rule.not-now': 'rule',
  'rule.not-paused': 'rule',
  'rule.not-proposer': 'rule',
  'rule.other-body': 'rule',
  'rule.own-end': 'rule',
  'rule.own-role': 'rule',
  'rule.part': 'rule',
  'rule.role': 'rule',
  'rule.stands-no-more': 'rule',
  'rule.three-questions': 'rule',
  'rule.two-eyes': 'rule',
};

const isToldByFamily = (code: ErrorCode): code is keyof typeof BY_FAMILY => Object.hasOwn(BY_FAMILY, code);

/** What a person is told about a refusal; what is no refusal at all is our mistake. */
export const errorWords = (code: ErrorCode | undefined, language: Language): ErrorWords => {
  const words = WORDS[language];
  if (code === undefined) return words.defect;
  return words[isToldByFamily(code) ? BY_FAMILY[code] : code];
};

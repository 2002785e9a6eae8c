/** The field of the form or request that is at fault. */
interface AtField {
  readonly field: string;
}
/** The act that was refused. */
interface OfAct {
  readonly act: string;
}
interface OfClock {
  readonly id: string;
}
/** The partner that did not answer, and the name of its error. */
interface OfPartner {
  readonly partner: 'kms' | 'openid' | 's3' | 'states' | 'table';
  readonly reason?: string;
}
interface NotSent {
  readonly reason: string;
}

/**
 * Every refusal of the system: its code and the details that the thrower has to give (`undefined`: none, or optional).
 * The part before the dot is its family (errors.ts), which decides the HTTP status. Pages and logs show details, so
 * they hold field names, codes and ids, never content.
 *
 * To add a code, write its line here. People read its family's sentence, unless web/words/{vi,en}/errors.ts has one of
 * its own.
 */
export interface ErrorDetails {
  'access.other-origin': undefined;
  'access.role': undefined;
  'access.session': undefined;
  'access.sign-in': undefined;

  'conflict.other-content': undefined;
  'conflict.part-kept': { readonly part: string };
  'conflict.session': undefined;
  /** Another write came first; the version is the one that this write was for. */
  'conflict.stale': ({ readonly report: string } | { readonly id: string }) & { readonly version?: number };

  'input.assignee': AtField;
  'input.before-sending': AtField;
  'input.body': AtField;
  'input.calendar-swap': { readonly date: string; readonly insteadOf: string };
  'input.calendar-year': { readonly year?: number; readonly first: number; readonly last: number };
  'input.checklist': AtField & { readonly missing: readonly string[] };
  'input.choose': AtField;
  'input.clock': undefined;
  'input.clock-overlap': AtField & OfClock & { readonly from: string };
  'input.clock-rule': AtField & OfClock & { readonly problems: readonly string[] };
  'input.clock-rule-fixed': AtField & OfClock & { readonly article: string; readonly law: string };
  'input.clock-rule-unknown': OfClock;
  'input.clock-source': AtField & OfClock;
  'input.content-type': undefined;
  'input.dates-reversed': AtField;
  'input.faults': undefined;
  'input.fields': { readonly fields: readonly string[] };
  'input.future-date': AtField;
  'input.idempotency-key': undefined;
  'input.identity-on-paper': AtField;
  'input.identity-refused': AtField;
  'input.items': AtField;
  'input.list': AtField;
  'input.mail': AtField;
  'input.merge-target': AtField;
  'input.narrative-missing': AtField;
  'input.no-officer': { readonly role: string };
  'input.no-post': { readonly level: string; readonly on: string };
  'input.no-stage': { readonly on: string };
  'input.not-by-this-way': AtField;
  'input.not-json': undefined;
  'input.not-multipart': undefined;
  'input.not-sealed': AtField;
  'input.not-utf8': undefined;
  'input.opening': AtField;
  'input.phone': AtField;
  'input.place-outside': AtField;
  'input.post': AtField;
  'input.query': undefined;
  'input.reason': AtField;
  'input.register-entry': AtField;
  'input.register-future': AtField;
  'input.register-year': AtField;
  'input.remains': AtField;
  'input.sealed-binding': undefined;
  'input.sealed-file': { readonly chunk: number };
  'input.sealed-part': undefined;
  'input.sealed-too-long': { readonly maxBytes: number };
  'input.signed-letter': AtField;
  'input.too-large': undefined;
  'input.tracking-code': undefined;
  'input.unit-orphan': { readonly row: string; readonly code?: string };
  'input.units-file': { readonly why: string };
  'input.upload': undefined;

  'missing.asset': undefined;
  'missing.body': undefined;
  'missing.clock-rule': OfClock & { readonly on?: string };
  'missing.code': undefined;
  'missing.officer': undefined;
  'missing.page': undefined;
  'missing.report': undefined;
  'missing.sealing-key': { readonly kid: string } | undefined;

  /** The act is saved, but not everyone has been told of it yet. */
  'partner.after-saving': undefined;
  'partner.mail': NotSent | undefined;
  'partner.sms': NotSent | undefined;
  'partner.unavailable': OfPartner;

  'rule.already-paused': OfAct | undefined;
  'rule.clock-extended': OfAct | (OfClock & { readonly at: string });
  'rule.clock-not-extendable': OfClock;
  'rule.clock-not-in-force': OfClock & { readonly on: string };
  'rule.clock-state': OfClock & { readonly state: string; readonly needed: readonly string[] };
  'rule.crime-signs-known': OfAct | undefined;
  'rule.decided': { readonly id: string; readonly state: string };
  'rule.denunciation': OfAct | undefined;
  /** Answers a waiting step whose report has moved to another status (workflows/steps.ts). */
  'rule.elsewhere': undefined;
  /** The first report, if this officer may see it. */
  'rule.forwarded-before':
    { readonly earlier: { readonly number: string; readonly day: string } } | undefined;
  'rule.handled-it': OfAct | undefined;
  'rule.identity-not-granted': undefined;
  'rule.last-administrators': AtField;
  'rule.no-candidate': undefined;
  'rule.no-crime-signs': OfAct | undefined;
  'rule.no-front-body': undefined;
  'rule.no-part': undefined;
  'rule.no-referral': undefined;
  'rule.no-superior': undefined;
  'rule.not-a-letter': OfAct | undefined;
  'rule.not-now': OfAct & { readonly status: string };
  'rule.not-paused': OfAct | undefined;
  'rule.not-proposer': { readonly id: string };
  'rule.other-body': undefined;
  'rule.own-end': AtField;
  'rule.own-role': AtField;
  'rule.part': OfAct | undefined;
  'rule.role': OfAct | undefined;
  'rule.stands-no-more': { readonly id: string };
  'rule.three-questions': undefined;
  'rule.two-eyes': { readonly id: string };
}

export type ErrorCode = keyof ErrorDetails;

/** Codes whose details name the refused act. */
export type ActErrorCode = {
  [C in ErrorCode]: OfAct extends ErrorDetails[C] ? C : never;
}[ErrorCode];

import { ACT_NAMES, actRule, type ActInput, type ActName } from '../../shared/domain/report/acts/acts.ts';
import type { Field } from '../../shared/schemas/fields.ts';

type Answers = { readonly [A in ActName]: ActInput<A> };

/** The persons and bodies in answers: the verifier of the body that has the report, and a Party body. */
interface Known {
  readonly verifier: string;
  readonly party: string;
}

/** Answers that decide how a case goes on; every other question is answered by its kind. */
const CHOSEN: { readonly [A in ActName]?: Partial<ActInput<A>> } = {
  'guide-elsewhere': { kind: 'outside', toBody: 'Công an xã', message: 'Xin gửi Công an xã.' },
  'not-pursue': { violatorClear: false, evidenceConcrete: false, message: 'Thiếu tên đơn vị.' },
  merge: { into: '' },
  'clarify-subject': { subjectPost: 'school-head' },
  'save-findings': { checklist: ['in-scope'] },
  'finish-verification': { items: ['nq04-2-6'], summary: 'Dùng xe công vào việc riêng.' },
  split: {
    kind: 'complaint',
    matter: 'other',
    what: 'Phần về quyết định thu hồi đất của chính người gửi.',
  },
  'forward-denunciation': { message: 'Đơn đã được chuyển đến cấp ủy có thẩm quyền.' },
  'approve-referral': { letter: '12/BC-MTTQ-BTT' },
  'note-outcome': { letter: '123-TB/TU', summary: 'Đã thụ lý và kết luận.' },
  'crime-signs-filed': { letter: '17/CV-MTTQ-BTT' },
  answer: { letter: '01-CV/ĐU', outcome: 'breach-reminded', summary: 'Đã nhắc nhở.' },
  close: { outcome: 'breach-reminded', text: 'Đã nhắc nhở người vi phạm.' },
  'open-part': { part: 'narrative' },
};

const answerTo = (field: Field, { verifier, party }: Known): unknown => {
  switch (field.kind) {
    case 'text':
      return '12/CV-MTTQ';
    case 'area':
      return 'Đã xem xét theo hồ sơ.';
    case 'choice':
      return field.of[0];
    case 'check':
      return true;
    case 'checks':
      return [...field.of];
    case 'items':
      return [];
    case 'officer':
      return verifier;
    case 'body':
      return party;
    default:
      return undefined;
  }
};

const answersTo = (act: ActName, known: Known): object => ({
  ...Object.fromEntries(
    Object.entries(actRule(act).fields)
      .filter(([, field]) => !('optional' in field))
      .map(([name, field]) => [name, answerTo(field, known)]),
  ),
  ...CHOSEN[act],
});

/**
 * The answers of a reasonable officer for each act, for the simulator and for tests that play a report's life. A new
 * act is answered by the kinds of its questions.
 */
export const reasonableAnswers = (known: Known): Answers =>
  // Each act's answers derive from its own row; the compiler cannot follow a type through the names of a table.
  Object.fromEntries(ACT_NAMES.map((act) => [act, answersTo(act, known)])) as Answers;

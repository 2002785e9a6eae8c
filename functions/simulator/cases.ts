import type { ActInput, ActName } from '../../shared/domain/report/acts.ts';
import type { ReporterAct } from '../../shared/domain/report/reporter-may.ts';
import type { Role } from '../../shared/schemas/officer.ts';
import type { Words } from '../../shared/schemas/words.ts';

/** One deed of a case: `after` so many working days from the moment its turn begins; 0 is an hour later. */
interface MoveOf<A extends ActName> {
  readonly act: A;
  readonly by: A extends ReporterAct ? 'reporter' : Role;
  readonly after: number;
  /** What is filled in otherwise than a reasonable officer would. */
  readonly with?: Partial<ActInput<A>>;
}
export type Move = { [A in ActName]: MoveOf<A> }[ActName];

/** A case as data. When its moves are used up everybody stays silent, and time goes on. */
export interface CasePlan {
  readonly name: string;
  readonly title: Words;
  /**
   * Level that manages the subject; `front`: it is about the Front body of the place itself; `unknown`: nobody knows the
   * post, so a person chooses who receives it.
   */
  readonly subject: 'commune' | 'province' | 'central' | 'front' | 'unknown';
  /** A signed letter of denunciation that an officer registers; else a report by the form. */
  readonly letter?: true;
  readonly moves: readonly Move[];
}

export const TAKE: readonly Move[] = [{ act: 'take', by: 'intake', after: 1 }];
export const ACCEPT: readonly Move[] = [{ act: 'accept', by: 'intake', after: 1 }];
export const VERIFY: readonly Move[] = [{ act: 'finish-verification', by: 'verifier', after: 2 }];
export const APPROVE: readonly Move[] = [{ act: 'approve-referral', by: 'approver', after: 1 }];
export const RECEIVE: readonly Move[] = [{ act: 'acknowledge-receipt', by: 'liaison', after: 1 }];
export const ANSWER: readonly Move[] = [{ act: 'answer', by: 'liaison', after: 12 }];
export const CLOSE: readonly Move[] = [{ act: 'close', by: 'approver', after: 2 }];
export const PASS_UP: readonly Move[] = [{ act: 'pass-up', by: 'intake', after: 1 }];
export const FORWARD: readonly Move[] = [{ act: 'forward-denunciation', by: 'intake', after: 3 }];
export const NOTED: readonly Move[] = [
  { act: 'note-receipt', by: 'intake', after: 2 },
  { act: 'note-outcome', by: 'intake', after: 10 },
];
export const SPLIT: readonly Move[] = [{ act: 'split', by: 'intake', after: 1 }];
export const CHOOSE: readonly Move[] = [{ act: 'choose-body', by: 'verifier', after: 1 }];

const REFERRED = [...TAKE, ...ACCEPT, ...VERIFY, ...APPROVE];
const RECEIVED = [...REFERRED, ...RECEIVE];
const CLOSED = [...RECEIVED, ...ANSWER, ...CLOSE];

const plan = (
  name: string,
  vi: string,
  en: string,
  moves: readonly Move[],
  subject: CasePlan['subject'] = 'commune',
): CasePlan => ({ name, title: { vi, en }, subject, moves });

/** The cases that can be asked for by name. */
export const CASES: readonly CasePlan[] = [
  plan('ordinary', 'Việc thường: mọi người đúng hạn', 'Ordinary: everybody in time', CLOSED),
  plan('complex', 'Việc phức tạp: cấp ủy được gia hạn', 'Complex: the Party body is granted longer', [
    ...RECEIVED,
    { act: 'ask-longer', by: 'liaison', after: 15 },
    { act: 'extend', by: 'approver', after: 1 },
    { act: 'answer', by: 'liaison', after: 12 },
    ...CLOSE,
  ]),
  plan('silent-front', 'Mặt trận im lặng', 'The Front stays silent', []),
  plan('silent-party', 'Cấp ủy không xác nhận đã nhận', 'The Party body never confirms receipt', REFERRED),
  plan('silent-answer', 'Cấp ủy không trả lời', 'The Party body never answers', RECEIVED),
  plan('returned-not-ours', 'Cấp ủy trả lại vì không thuộc thẩm quyền', 'Returned: not ours', [
    ...RECEIVED,
    { act: 'return-not-ours', by: 'liaison', after: 2 },
    ...CHOOSE,
    ...APPROVE,
    ...RECEIVE,
    ...ANSWER,
    ...CLOSE,
  ]),
  plan('contested', 'Người gửi chưa đồng ý với kết quả', 'The reporter contests the result', [
    ...CLOSED,
    { act: 'contest', by: 'reporter', after: 5 },
    { act: 'uphold', by: 'approver', after: 3 },
  ]),
  plan(
    'question-unanswered',
    'Hỏi thêm mà người gửi không trả lời',
    'The reporter does not answer a question',
    [
      ...TAKE,
      { act: 'ask-reporter', by: 'intake', after: 1 },
      { act: 'resume', by: 'intake', after: 4 },
      { act: 'not-pursue', by: 'intake', after: 1 },
    ],
  ),
  plan('withdrawn', 'Người gửi rút phản ánh', 'Withdrawn by the reporter', [
    ...TAKE,
    { act: 'withdraw', by: 'reporter', after: 1 },
  ]),
  plan('not-pursued', 'Lưu, không chuyển', 'Kept on file, not pursued', [
    ...TAKE,
    { act: 'not-pursue', by: 'intake', after: 1 },
  ]),
  plan('guided', 'Hướng dẫn đến đúng nơi', 'Guided to the right door', [
    ...TAKE,
    { act: 'guide-elsewhere', by: 'intake', after: 1 },
  ]),
  plan(
    'passed-up',
    'Thuộc Trung ương quản lý: chuyển lên trên',
    'Managed at the centre: passed up',
    [...TAKE, ...PASS_UP],
    'central',
  ),
  {
    ...plan('signed-letter', 'Đơn tố cáo có chữ ký: chuyển một lần', 'A signed letter: forwarded once', [
      ...TAKE,
      ...FORWARD,
      ...NOTED,
    ]),
    letter: true,
  },
  plan('split', 'Nhiều việc trong một phản ánh: tách ra', 'Several matters in one report: split', [
    ...TAKE,
    ...SPLIT,
    ...ACCEPT,
    ...VERIFY,
    ...APPROVE,
    ...RECEIVE,
    ...ANSWER,
    ...CLOSE,
  ]),
  plan(
    'front-excluded',
    'Phản ánh về chính Mặt trận xã: cấp trên nhận',
    'About the commune Front itself: the level above has it',
    CLOSED,
    'front',
  ),
  plan(
    'post-unknown',
    'Chưa rõ chức vụ: người có thẩm quyền chọn nơi nhận',
    'The post is not known: a person chooses who receives it',
    [...TAKE, ...ACCEPT, ...VERIFY, ...CHOOSE, ...APPROVE, ...RECEIVE, ...ANSWER, ...CLOSE],
    'unknown',
  ),
];

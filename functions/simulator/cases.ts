import type { Words } from '../../shared/schemas/primitives.ts';
import {
  ACCEPT,
  ANSWER,
  APPROVE,
  CHOOSE,
  CLOSE,
  FORWARD,
  NOTED,
  PASS_UP,
  RECEIVE,
  SPLIT,
  TAKE,
  VERIFY,
  type Move,
} from './moves.ts';

/** A case as data. After its last move no one acts, and time goes on. */
export interface CasePlan {
  readonly name: string;
  readonly title: Words;
  /**
   * Level that manages the subject; `front`: it is about the Front body of the place; `unknown`: the post is unknown,
   * so an officer chooses the receiver.
   */
  readonly subject: 'commune' | 'province' | 'central' | 'front' | 'unknown';
  /** A signed letter of denunciation that an officer registers; absent: a report by the form. */
  readonly letter?: true;
  /** Another report of the same matter arrived just before; a merge goes into it. */
  readonly twin?: true;
  readonly moves: readonly Move[];
}

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

const CONTESTED: readonly Move[] = [...CLOSED, { act: 'contest', by: 'reporter', after: 5 }];
const CRIME: readonly Move[] = [...TAKE, ...ACCEPT, { act: 'crime-signs', by: 'verifier', after: 0 }];
const TO_THE_END = [...RECEIVE, ...ANSWER, ...CLOSE];

/** The cases that a rehearsal can name. */
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
    ...CONTESTED,
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
  plan('reopened', 'Mở lại sau khi người gửi chưa đồng ý', 'Reopened after the result was contested', [
    ...CONTESTED,
    { act: 'reopen', by: 'approver', after: 2 },
    ...VERIFY,
    ...APPROVE,
    ...TO_THE_END,
  ]),
  plan('sent-back', 'Trả lại để xác minh thêm', 'Sent back for more verification', [
    ...TAKE,
    ...ACCEPT,
    ...VERIFY,
    { act: 'send-back', by: 'approver', after: 1 },
    ...VERIFY,
    ...APPROVE,
    ...TO_THE_END,
  ]),
  plan('answer-sent-back', 'Đề nghị cấp ủy trả lời lại', 'The answer was none: asked again', [
    ...RECEIVED,
    ...ANSWER,
    { act: 'send-back-answer', by: 'approver', after: 1 },
    { act: 'answer', by: 'liaison', after: 3 },
    ...CLOSE,
  ]),
  plan(
    'crime-signs',
    'Có dấu hiệu tội phạm: chuyển cơ quan điều tra ngay',
    'Signs of a crime: filed at once',
    [...CRIME, { act: 'crime-signs-filed', by: 'verifier', after: 0 }, ...VERIFY, ...APPROVE, ...TO_THE_END],
  ),
  plan(
    'crime-signs-silent',
    'Có dấu hiệu tội phạm mà không ai chuyển',
    'Signs of a crime, and nobody files',
    CRIME,
  ),
  plan('recused', 'Cán bộ xác minh xin rút: người khác thay', 'The verifier steps aside: another goes on', [
    ...TAKE,
    ...ACCEPT,
    { act: 'recuse', by: 'verifier', after: 1 },
    ...VERIFY,
    ...APPROVE,
    ...TO_THE_END,
  ]),
  {
    ...plan('merged', 'Cùng một việc: nhập vào hồ sơ khác', 'The same matter: merged into another report', [
      ...TAKE,
      { act: 'merge', by: 'intake', after: 1 },
    ]),
    twin: true,
  },
];

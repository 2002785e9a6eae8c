import type { ThreeQuestions } from '../schemas/report.ts';
import type { Words } from '../schemas/words.ts';

/** What a report that is kept on file lacks: a sentence for each of the three questions that was answered no (Law 25/2018 Art. 25). */
const MISSING: Readonly<Record<keyof ThreeQuestions, Words>> = {
  violatorClear: {
    vi: 'Chưa rõ người có hành vi là ai: cần chức vụ, nơi công tác, hoặc điều gì để nhận ra đúng người.',
    en: 'It is not clear who did it: a post, a place of work or whatever tells the right person is needed.',
  },
  evidenceConcrete: {
    vi: 'Chưa có bằng chứng cụ thể: giấy tờ, ảnh, ghi âm, hoặc ai đã chứng kiến.',
    en: 'There is no concrete evidence yet: papers, pictures, recordings, or who saw it.',
  },
  checkable: {
    vi: 'Chưa kiểm tra được: cần biết việc xảy ra ở đâu, khi nào, giấy tờ hay dấu vết còn ở nơi nào.',
    en: 'It cannot be checked yet: where and when it happened is needed, and where papers or traces are.',
  },
};
const LEAD = 'Chúng tôi đã đọc phản ánh của bạn và lưu lại, không hủy. Để kiểm tra được còn thiếu:';
const END = 'Khi có thêm, xin gửi phản ánh mới và ghi rằng bạn đã từng gửi. Bạn không phải nói tên.';

const QUESTIONS = Object.keys(MISSING) as readonly (keyof ThreeQuestions)[];

/** A sentence for each thing that is missing. */
export const whatIsMissing = (questions: ThreeQuestions): Words[] =>
  QUESTIONS.filter((question) => !questions[question]).map((question) => MISSING[question]);

/**
 * The message to a reporter whose report is kept on file; undefined when nothing is missing. Vietnamese only, like every
 * message that an office writes to a reporter.
 */
export const missingMessage = (questions: ThreeQuestions): string | undefined => {
  const lines = whatIsMissing(questions).map(({ vi }) => `– ${vi}`);
  return lines.length === 0 ? undefined : [LEAD, ...lines, END].join('\n');
};

const EVERY_ANSWER: readonly ThreeQuestions[] = [...Array(8).keys()].map((bits) => ({
  violatorClear: (bits & 1) === 1,
  evidenceConcrete: (bits & 2) === 2,
  checkable: (bits & 4) === 4,
}));

/** Whether a text is one of these messages, word for word: then nobody has written anything into it. */
export const isMissingMessage = (text: string): boolean =>
  EVERY_ANSWER.some((answers) => missingMessage(answers) === text);

/** Said to the sender of a letter that came before: it is forwarded once only (Circular 05/2021/TT-TTCP Art. 14). */
export const FORWARDED_ONCE =
  'Đơn của bạn có cùng nội dung với đơn đã được chuyển trước đó. Đơn cùng nội dung chỉ được chuyển một lần (Điều 14 Thông tư 05/2021/TT-TTCP); xin liên hệ cơ quan đã nhận đơn trước.';

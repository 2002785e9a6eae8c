import type { ThreeQuestions } from '../../shared/schemas/report.ts';
import type { Language } from '../../shared/schemas/primitives.ts';
import { missing as en } from './en/missing.ts';
import { missing as vi } from './vi/missing.ts';
import type { Sentences } from './words.ts';

const missingWords: Record<Language, Sentences<typeof vi>> = { vi, en };

const QUESTIONS = [
  'violatorClear',
  'evidenceConcrete',
  'checkable',
] as const satisfies (keyof ThreeQuestions)[];

/** One sentence for each missing fact. */
export const whatIsMissing = (questions: ThreeQuestions, language: Language): string[] =>
  QUESTIONS.filter((question) => !questions[question]).map((question) => missingWords[language][question]);

const LEAD = 'Chúng tôi đã đọc phản ánh của bạn và lưu lại, không hủy. Để kiểm tra được còn thiếu:';
const END = 'Khi có thêm, xin gửi phản ánh mới và ghi rằng bạn đã từng gửi. Bạn không phải nói tên.';

/**
 * The message to a reporter whose report is kept on file; undefined when nothing is missing. Vietnamese only, like every
 * message that an office writes to a reporter.
 */
export const missingMessage = (questions: ThreeQuestions): string | undefined => {
  const lines = whatIsMissing(questions, 'vi').map((sentence) => `– ${sentence}`);
  return lines.length === 0 ? undefined : [LEAD, ...lines, END].join('\n');
};

const EVERY_ANSWER: readonly ThreeQuestions[] = [...Array(8).keys()].map((bits) => ({
  violatorClear: (bits & 1) === 1,
  evidenceConcrete: (bits & 2) === 2,
  checkable: (bits & 4) === 4,
}));

/** Whether a text is exactly one of these messages, that is, no officer has edited it. */
export const isMissingMessage = (text: string): boolean =>
  EVERY_ANSWER.some((answers) => missingMessage(answers) === text);

/** For the sender of a letter that came before: it is forwarded once only (Circular 05/2021/TT-TTCP Art. 14). */
export const FORWARDED_ONCE =
  'Đơn của bạn có cùng nội dung với đơn đã được chuyển trước đó. Đơn cùng nội dung chỉ được chuyển một lần (Điều 14 Thông tư 05/2021/TT-TTCP); xin liên hệ cơ quan đã nhận đơn trước.';

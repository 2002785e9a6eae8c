import type { ThreeQuestions } from '../../../shared/schemas/report.ts';

/** What a report that is kept on file lacks: one sentence per question answered no (Law 25/2018 Art. 25). */
export const missing = {
  violatorClear:
    'Chưa rõ người có hành vi là ai: cần chức vụ, nơi công tác, hoặc điều gì để nhận ra đúng người.',
  evidenceConcrete: 'Chưa có bằng chứng cụ thể: giấy tờ, ảnh, ghi âm, hoặc ai đã chứng kiến.',
  checkable: 'Chưa kiểm tra được: cần biết việc xảy ra ở đâu, khi nào, giấy tờ hay dấu vết còn ở nơi nào.',
} satisfies Record<keyof ThreeQuestions, string>;

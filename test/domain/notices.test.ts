import { describe, expect, test } from 'vitest';
import { noticeText, type Notice } from '../../web/words/notices.ts';

const number = '26-K7M4-QX2P';
const clock = 'Xem lại kết quả khi người phản ánh chưa đồng ý';
const due = 'thứ Ba 08/12/2026';
const NOTICES: readonly Notice[] = [
  { kind: 'task', number },
  ...(['before', 'due', 'overdue', 'escalate'] as const).map((rung): Notice => ({
    kind: 'rung',
    rung,
    number,
    clock,
    due,
  })),
  { kind: 'ended-outside', number },
  { kind: 'chase', number, due },
  { kind: 'digest', overdue: 12, soon: 34, open: 567 },
  { kind: 'reporter-news' },
  { kind: 'reporter-question' },
  { kind: 'date-moved', number, dates: [{ clock, from: due, to: 'thứ Tư 09/12/2026' }] },
  { kind: 'reporter-result' },
  { kind: 'reporter-date-moved' },
];

describe.each(NOTICES)('the notice $kind', (notice) => {
  const { subject, text, sms } = noticeText(notice);

  test('fits one SMS part: at most 160 characters that GSM-7 has, no diacritics', () => {
    expect(sms.length).toBeLessThanOrEqual(160);
    expect(sms).toMatch(/^[A-Za-z0-9 .,:;?!/()'+-]+$/);
  });

  test('carries no link and is written in composed letters', () => {
    expect(subject + text + sms).not.toMatch(/https?:|www\./);
    expect(text).toBe(text.normalize('NFC'));
  });

  test('is in both languages when a reporter reads it, and does not give the number away', () => {
    const reporters = notice.kind.startsWith('reporter');
    expect(/The|There|Open/.test(text)).toBe(reporters);
    expect(subject.includes(number)).toBe(!reporters && notice.kind !== 'digest');
  });
});

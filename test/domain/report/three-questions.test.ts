import { describe, expect, test } from 'vitest';
import { messageAnew } from '../../../functions/casework/message-anew.ts';
import { isMissingMessage, missingMessage } from '../../../web/words/what-is-missing.ts';

/** All combinations of answers to the three questions of Law 25/2018 Art. 25, with the questions answered no. */
const ANSWERS = [0, 1, 2, 3, 4, 5, 6, 7].map((bits) => ({
  violatorClear: (bits & 1) === 1,
  evidenceConcrete: (bits & 2) === 2,
  checkable: (bits & 4) === 4,
}));
const SAYS = {
  violatorClear: 'người có hành vi là ai',
  evidenceConcrete: 'bằng chứng cụ thể',
  checkable: 'Chưa kiểm tra được',
} as const;
const NAMES = ['violatorClear', 'evidenceConcrete', 'checkable'] as const;

const ticked = (answers: (typeof ANSWERS)[number]) =>
  Object.fromEntries(NAMES.filter((name) => answers[name]).map((name) => [name, 'yes']));

describe('the message of a report that is kept on file', () => {
  test.each(ANSWERS)('names what is missing and nothing else: %o', (answers) => {
    const message = missingMessage(answers);
    for (const name of NAMES) expect(message?.includes(SAYS[name]) ?? false).toBe(!answers[name]);
    expect(message === undefined).toBe(NAMES.every((name) => answers[name]));
  });

  test.each(ANSWERS)('is written again when it does not agree with the answers: %o', (answers) => {
    const before = missingMessage({ violatorClear: false, evidenceConcrete: false, checkable: false }) ?? '';
    const typed = { ...ticked(answers), message: before.replaceAll('\n', '\r\n'), reason: 'Lưu.' };
    const fitting = missingMessage(answers);
    expect(messageAnew(typed)).toEqual(
      fitting === undefined || fitting === before ? undefined : { ...typed, message: fitting },
    );
  });

  test('is put in when the field was emptied', () => {
    const answers = { violatorClear: true, evidenceConcrete: false, checkable: true };
    expect(messageAnew({ ...ticked(answers), message: ' ' })?.['message']).toBe(missingMessage(answers));
  });

  test('is left alone once an officer wrote into it', () => {
    expect(messageAnew({ message: 'Xin cho biết cơ quan nào.' })).toBeUndefined();
    expect(isMissingMessage('Xin cho biết cơ quan nào.')).toBe(false);
  });
});

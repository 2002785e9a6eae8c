import { describe, expect, test } from 'vitest';
import { citizenWords } from '../../web/words/citizen.ts';
import { errorWords } from '../../web/words/errors.ts';
import { intakeWords } from '../../web/words/intake.ts';

/** Every sentence with its path; functions are called with sample arguments. */
const sentencesIn = (value: unknown, path = ''): [string, string][] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const filled: unknown = Reflect.apply(value, undefined, ['…', '…']);
    return [[path, String(filled)]];
  }
  return Object.entries(Object(value) as object).flatMap(([key, inner]) =>
    sentencesIn(inner, `${path}.${key}`),
  );
};

const vi = new Map(sentencesIn({ ...citizenWords.vi, ...intakeWords.vi }));
const en = new Map(sentencesIn({ ...citizenWords.en, ...intakeWords.en }));

describe('the sentences of the citizens’ pages', () => {
  test('are there in both languages, none empty, and lists are of one length', () => {
    expect([...en.keys()]).toEqual([...vi.keys()]);
    for (const sentence of [...vi.values(), ...en.values()]) expect(sentence.trim()).not.toBe('');
  });

  test('are written in composed letters, without blanks at their ends', () => {
    for (const sentence of [...vi.values(), ...en.values()]) {
      expect(sentence.normalize('NFC')).toBe(sentence);
      expect(sentence.trim()).toBe(sentence);
    }
  });

  test('name Regulation 124 with its date wherever they name it, for there are two', () => {
    for (const sentence of [...vi.values(), ...en.values()].filter((one) => one.includes('124-QĐ/TW'))) {
      expect(sentence).toMatch(/02\/02\/2018|2 February 2018/);
    }
  });

  test('were translated: English has none of the Vietnamese sentences', () => {
    const same = [...vi].filter(([key, sentence]) => en.get(key) === sentence && sentence.includes(' '));
    expect(same.map(([key]) => key)).toEqual(['.shell.service']);
  });
});

describe('what is said of a refusal', () => {
  test.each([
    ['input.too-large', 'Phần gửi lên lớn quá'],
    ['input.opening', 'Chưa nhận được'],
    ['missing.page', 'Không có trang này'],
    ['access.role', 'Không có trang này'],
    ['partner.unavailable', 'Hệ thống đang bận'],
    ['rule.not-now', 'Chưa làm được việc này'],
    [undefined, 'Lỗi của chúng tôi'],
  ] as const)('%s', (code, title) => {
    expect(errorWords(code, 'vi').title).toBe(title);
    expect(errorWords(code, 'en').title).not.toBe(title);
  });
});

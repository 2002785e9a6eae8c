import { describe, expect, test } from 'vitest';
import { createPublic } from '../../../functions/public.ts';
import { parseTrackingCode } from '../../../shared/domain/tracking-code.ts';
import { aCitizen, answerPages, codeOn, GOOD_ANSWERS } from '../../support/a-citizen.ts';
import { aPublicWorld } from '../../support/public-world.ts';

const WRITTEN = {
  narrative: 'Chim-én nhận tiền của dân.',
  name: 'Chim-sáo Thị A',
  address: 'Số 7 đường Chim-cuốc',
  phone: '0987 654 321',
};
const NETWORK = { address: '203.0.113.77', browser: 'Chim-ưng/1.0' };

/** A report with an identity from a browser without scripts, whose text the server sees, and all stored data. */
const sent = async () => {
  const { world, kept } = aPublicWorld();
  const logged: unknown[] = [];
  const answered: unknown[] = [];
  const served = createPublic({
    ...world,
    log: {
      info: (...line) => logged.push(line),
      error: (...line) => logged.push(line),
    },
  });
  const citizen = aCitizen(async (event, context) => {
    const http = { ...event.requestContext.http, sourceIp: NETWORK.address, userAgent: NETWORK.browser };
    const headers = { ...event.headers, 'user-agent': NETWORK.browser, 'x-forwarded-for': NETWORK.address };
    const requestContext = { ...event.requestContext, http };
    const answer = await served({ ...event, headers, requestContext }, context);
    answered.push({ cookies: answer.cookies, headers: Object.keys(answer.headers ?? {}) });
    return answer;
  });
  const { narrative, ...identity } = WRITTEN;
  const answers = await answerPages(
    citizen,
    GOOD_ANSWERS.map((page) => {
      if ('narrative' in page) return { narrative };
      return 'who' in page ? { who: 'named', ...identity, identityConsent: 'yes' } : page;
    }),
  );
  const page = await citizen.press(answers, {}, 'next', '/phan-anh/gui');
  return { kept, answered, logged, page };
};

const allOf = (value: unknown): string =>
  JSON.stringify(value, (_name, part: unknown) => (part instanceof Map ? [...part.entries()] : part));

describe('of a report that the server sealed', () => {
  test('table, log and history hold no word that was written, and no name (P2)', async () => {
    const { kept, logged } = await sent();
    expect(kept.parts.map(({ part }) => part)).toEqual(['narrative', 'identity']);
    for (const text of Object.values(WRITTEN)) expect(allOf([kept, logged])).not.toContain(text);
  });

  test('the tracking code is kept nowhere (P3)', async () => {
    const { kept, logged, page } = await sent();
    const shown = codeOn(page);
    const code = parseTrackingCode(shown) ?? '';
    expect(code.length).toBeGreaterThan(19);
    for (const spelt of [shown, code, code.slice(0, -1)]) expect(allOf([kept, logged])).not.toContain(spelt);
  });

  test('neither the address nor the browser is kept, and no cookie is set (P4)', async () => {
    const { kept, answered, logged } = await sent();
    expect(answered.length).toBeGreaterThan(8);
    for (const trace of Object.values(NETWORK)) expect(allOf([kept, logged])).not.toContain(trace);
    expect(allOf(answered)).not.toMatch(/set-cookie|"cookies":\[/i);
  });
});

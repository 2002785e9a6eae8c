import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPublic } from '../../../functions/public.ts';
import { whatIsMissing } from '../../../web/words/what-is-missing.ts';
import { aCitizen } from '../../support/a-citizen.ts';
import { aPublicWorld } from '../../support/public-world.ts';
import { startLife, type Life } from '../../support/life.ts';
import { htmlOf } from '../../support/html.ts';

let life: Life;
beforeAll(async () => {
  life = await startLife();
});
afterAll(async () => {
  await life.stop();
});

const aVisitor = () => aCitizen(createPublic({ ...life.world, assets: aPublicWorld().world.assets }));

const ANSWERS = { violatorClear: false, evidenceConcrete: true, checkable: false };

/** A report kept on file with a message that names nothing. */
const keptOnFile = async () => {
  const { report, code } = await life.send();
  const words = { message: 'Chúng tôi không làm.', reason: 'Chưa đủ căn cứ.' };
  await life.act(report.id, 'intake', 'not-pursue', { ...ANSWERS, ...words });
  return code;
};

describe('the reporter of a report that is kept on file', () => {
  test.each([
    ['/tra-cuu', 'vi'],
    ['/en/tra-cuu', 'en'],
  ] as const)('reads at %s what is missing, whatever the office wrote', async (path, language) => {
    const { html } = await aVisitor().post(path, { code: await keptOnFile() });
    const missing = htmlOf(html).querySelectorAll('ul[data-missing] li');
    expect(missing.map(({ text }) => text)).toEqual(whatIsMissing(ANSWERS, language));
    expect(html).toContain('Chúng tôi không làm.');
  });

  test('is told by the API too', async () => {
    const { html } = await aVisitor().send('/api/v1/reports/status', {
      headers: { 'tracking-code': await keptOnFile() },
    });
    expect(JSON.parse(html)).toMatchObject({ status: 'not-pursued', missing: whatIsMissing(ANSWERS, 'vi') });
  });

  test('is told of nothing missing while it goes on', async () => {
    const { code } = await life.send();
    expect((await aVisitor().post('/tra-cuu', { code })).html).not.toContain('data-missing');
  });
});

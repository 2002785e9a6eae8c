import { describe, expect, test } from 'vitest';
import { directory } from '../../mau-directory.ts';
import { reportPath } from '../../../web/layout/officer-paths.ts';
import { aDesk } from '../../support/a-desk.ts';
import { aReport } from '../../support/a-report.ts';

const at = (role: string) =>
  directory.officers.filter((officer) => officer.role === role && officer.body === 'front-mau-1');

/** The intake officer's page of a new report at Mẫu Một that is closed to these officers. */
const pageWithout = async (...excludedOfficers: string[]): Promise<string> => {
  const desk = await aDesk(directory);
  const subject = { place: '99001', bodyText: 'Nơi khác', postText: 'Không rõ' };
  const report = aReport({ frontBody: 'front-mau-1', subject, excludedOfficers });
  await desk.world.stores.reports.create(report);
  const [intake] = at('intake');
  if (intake === undefined) throw new Error('no intake');
  return (await (await desk.signsIn(intake)).get(reportPath(report.id))).body ?? '';
};
const open = (html: string): string => html.split('class="others"')[0] ?? '';

describe('accepting a report where every verifier is shut out', () => {
  test('is not offered, because its form could not be sent; the form to pass up is open instead', async () => {
    const html = await pageWithout(...at('verifier').map(({ id }) => id));
    expect(html).toContain('không còn cán bộ xác minh nào được nhận hồ sơ');
    expect(html).not.toContain('data-act="accept"');
    expect(open(html)).toContain('data-act="pass-up"');
    expect(html.match(/data-act="pass-up"/g)).toHaveLength(1);
  });

  test('is offered as usual while one is left', async () => {
    const html = await pageWithout(
      ...at('verifier')
        .slice(1)
        .map(({ id }) => id),
    );
    expect(open(html)).toContain('data-act="accept"');
    expect(open(html)).not.toContain('data-act="pass-up"');
    expect(html).not.toContain('không còn cán bộ xác minh');
  });
});

import { describe, expect, test } from 'vitest';
import { directory } from '../../mau-directory.ts';
import { actPath, DESK, openPath, reportPath } from '../../../web/layout/officer-paths.ts';
import { aDesk } from '../../support/a-desk.ts';
import { aReport, reportId } from '../../support/a-report.ts';

const HIDDEN = reportId(1);
const NONE = reportId(2);

/** The commune's intake officer, a report about their own body, and the wait of each refusal. */
const closedDesk = async () => {
  const waits: number[] = [];
  const desk = await aDesk(directory, undefined, (arrived) => {
    waits.push(arrived);
    return Promise.resolve();
  });
  const [officer] = directory.officers;
  if (officer === undefined) throw new Error('no officers');
  const subject = { place: '99001', body: officer.body };
  await desk.world.stores.reports.create(
    aReport({ id: HIDDEN, frontBody: officer.body, subject, excludedBodies: [officer.body] }),
  );
  return { ...(await desk.signsIn(officer)), waits };
};

describe('the refusal of a hidden report', () => {
  test.each([
    ['a hidden report', HIDDEN],
    ['one that is not there', NONE],
  ])('waits like any other, whatever is asked of %s', async (_which, id) => {
    const { get, post, waits } = await closedDesk();
    const answers = [
      await get(reportPath(id)),
      await post(actPath(id, 'take'), { version: '1' }),
      await post(openPath(id), { part: 'narrative', reason: 'Đọc.' }, 'open-sealed'),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect(waits).toHaveLength(3);
    expect(waits.every((arrived) => arrived > 0)).toBe(true);
  });

  test('and a visible report is answered without delay', async () => {
    const { get, waits } = await closedDesk();
    expect((await get(DESK.queue)).status).toBe(200);
    expect(waits).toEqual([]);
  });
});

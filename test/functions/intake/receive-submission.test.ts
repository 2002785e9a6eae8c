import { expect, test } from 'vitest';
import { receiveSubmission } from '../../../functions/intake/receive-submission.ts';
import { newTrackingCode } from '../../../shared/domain/tracking-code.ts';
import type { Submission } from '../../../shared/schemas/submission.ts';
import { aPublicWorld } from '../../support/public-world.ts';

const submission: Submission = {
  matter: 'waste',
  body: 'truong-thcs-mau-1',
  post: 'school-head',
  place: '99001',
  narrative: 'Xe công đưa con đi học.',
};

test('a code that has gone with one report takes no other, and nothing of the first is touched', async () => {
  const { world, kept } = aPublicWorld();
  const envelope = { code: newTrackingCode(world.random), channel: 'api' } as const;
  await receiveSubmission(submission, envelope, world);
  const parts = [...kept.parts];
  const other = {
    ...submission,
    narrative: 'Việc khác.',
    identity: { name: 'Trần Thị B' },
    contact: { email: 'b@example.org' },
  };
  await expect(receiveSubmission(other, envelope, world)).rejects.toMatchObject({
    code: 'conflict.other-content',
  });
  expect(kept.parts).toEqual(parts);
  expect(kept.contacts).toEqual([]);
});

test('a sending that broke off before its report was kept may be corrected and sent again', async () => {
  const { world, kept } = aPublicWorld();
  const envelope = { code: newTrackingCode(world.random), channel: 'api' } as const;
  const { create } = world.stores.reports;
  const broken = {
    ...world,
    stores: {
      ...world.stores,
      reports: { ...world.stores.reports, create: () => Promise.reject(new Error('gone')) },
    },
  };
  await expect(receiveSubmission(submission, envelope, broken)).rejects.toThrow('gone');
  const corrected = { ...submission, contact: { email: 'a@example.org' } };
  const { report, isNew } = await receiveSubmission(corrected, envelope, {
    ...world,
    stores: { ...world.stores, reports: { ...world.stores.reports, create } },
  });
  expect(isNew).toBe(true);
  expect(kept.parts.filter(({ reportId }) => reportId === report.id)).toHaveLength(2);
  expect(kept.contacts).toHaveLength(1);
});

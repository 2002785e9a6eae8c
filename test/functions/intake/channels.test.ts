import { describe, expect, test } from 'vitest';
import { createPublic } from '../../../functions/public.ts';
import { CHANNELS } from '../../../shared/schemas/rules/catalogue.ts';
import { aCitizen } from '../../support/a-citizen.ts';
import { aPublicWorld } from '../../support/public-world.ts';

const submission = {
  matter: 'waste',
  body: 'truong-thcs-mau-1',
  post: 'school-head',
  place: '99001',
  narrative: 'Xe công đưa con đi học.',
};

describe('how a report came that a program sends', () => {
  test.each(CHANNELS)(
    'may be said to be “%s” only where no office would have had to take it in',
    async (channel) => {
      const { world, kept } = aPublicWorld();
      const { status } = await aCitizen(createPublic(world)).send('/api/v1/reports', {
        method: 'POST',
        type: 'application/json',
        body: JSON.stringify({ ...submission, channel }),
      });
      const isOpen = channel === 'web' || channel === 'api';
      expect(status).toBe(isOpen ? 201 : 400);
      expect(kept.reports.size).toBe(isOpen ? 1 : 0);
    },
  );
});

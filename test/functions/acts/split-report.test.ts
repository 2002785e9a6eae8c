import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actOn } from '../../../functions/acts/act-on.ts';
import { actAsReporter, partsOf, reportOrPart } from '../../../functions/tracking/act-as-reporter.ts';
import { createPublic } from '../../../functions/public.ts';
import { directory } from '../../mau-directory.ts';
import { canSee } from '../../../shared/domain/access.ts';
import { localDate } from '../../../shared/domain/local-time.ts';
import type { ActInput } from '../../../shared/domain/report/acts/acts.ts';
import type { Report } from '../../../shared/schemas/report.ts';
import { aCitizen } from '../../support/a-citizen.ts';
import { aPublicWorld } from '../../support/public-world.ts';
import { startLife, type Life } from '../../support/life.ts';

let life: Life;
beforeAll(async () => {
  life = await startLife();
});
afterAll(async () => {
  await life.stop();
});

const PART: ActInput<'split'> = {
  kind: 'complaint',
  matter: 'other',
  what: 'Phần về đất của chính người gửi.',
  reason: 'Hai việc khác loại.',
};

const intakeOf = ({ frontBody }: Pick<Report, 'frontBody'>) => {
  const found = directory.officers.find(({ role, body }) => role === 'intake' && body === frontBody);
  return found ?? { ...life.officer('intake'), body: frontBody };
};

/** Splits off a part and answers both. */
const split = async (id: string, change: Partial<ActInput<'split'>> = {}) => {
  const before = await life.report(id);
  const whole = await actOn(
    id,
    { act: 'split', input: { ...PART, ...change }, version: before.version },
    intakeOf(before),
    life.world,
  );
  await life.engine.idle();
  return { whole, part: await life.report(whole.children?.at(-1) ?? '') };
};

describe('a part that is split off a mixed report', () => {
  test('is a report of its own, linked both ways, at the right Front body and in its own life', async () => {
    const { report } = await life.send();
    const { whole, part } = await split(report.id);
    expect(whole).toMatchObject({ status: 'received', linked: [part.id], children: [part.id] });
    expect(part).toMatchObject({
      status: 'received',
      kind: 'complaint',
      matter: 'other',
      parent: whole.id,
      linked: [whole.id],
      frontBody: whole.frontBody,
      subject: whole.subject,
      handlers: [intakeOf(whole).id],
    });
    expect(life.engine.describe(`${part.id}-1`)?.state).toBe('Triage');
    expect((await life.world.stores.correspondence.notesOf(part.id)).map(({ text }) => text)).toEqual([
      PART.what,
    ]);
  });

  test('copies nothing that was sent sealed', async () => {
    const { report } = await life.send();
    const { whole, part } = await split(report.id);
    expect(await life.world.stores.correspondence.partsOf(part.id)).toEqual([]);
    expect(part.enclosed).toEqual({
      ref: whole.enclosed.ref,
      narrative: false,
      identity: false,
      files: 0,
      bytes: 0,
      sealedBy: whole.enclosed.sealedBy,
    });
  });

  test('has its clocks from the day the whole was received, not from the day of splitting', async () => {
    const { report } = await life.send();
    await life.until('2026-11-25');
    const { part } = await split(report.id);
    expect(part.receivedAt).toBe(report.receivedAt);
    const due = part.clocks.find(({ rule }) => rule === 'tell-citizen')?.due ?? '';
    expect(localDate(new Date(Date.parse(due) - 1))).toBe('2026-12-08');
    expect(part.clocks.find(({ rule }) => rule === 'acknowledge')?.state).toBe('met');
  });

  test('may leave the rest as one kind', async () => {
    const { report } = await life.send();
    expect((await split(report.id, { remains: 'feedback' })).whole.kind).toBe('feedback');
  });

  test('is no denunciation unless a letter was registered', async () => {
    const { report } = await life.send();
    await expect(split(report.id, { kind: 'denunciation' })).rejects.toMatchObject({
      code: 'input.signed-letter',
      details: { field: 'kind' },
    });
  });

  test('is not split again', async () => {
    const { part } = await split((await life.send()).report.id);
    await expect(split(part.id)).rejects.toMatchObject({ code: 'rule.part' });
  });
});

describe('splitting twice', () => {
  test('by the same form is one part', async () => {
    const { report } = await life.send();
    const doing = () =>
      actOn(report.id, { act: 'split', input: PART, version: report.version }, intakeOf(report), life.world);
    await doing();
    expect((await doing()).children).toHaveLength(1);
    expect(await life.world.stores.correspondence.notesOf((await doing()).children?.[0] ?? '')).toHaveLength(
      1,
    );
  });

  test('is one part when the first try kept the part and not the report', async () => {
    const { report } = await life.send();
    const failing = {
      ...life.world,
      stores: {
        ...life.world.stores,
        reports: {
          ...life.world.stores.reports,
          save: () => Promise.reject(new Error('the light went out')),
        },
      },
    };
    const doing = (world: typeof life.world) =>
      actOn(report.id, { act: 'split', input: PART, version: report.version }, intakeOf(report), world);
    await expect(doing(failing)).rejects.toThrow('the light went out');
    const { children = [] } = await doing(life.world);
    expect(children).toHaveLength(1);
    expect(await life.world.stores.correspondence.notesOf(children[0] ?? '')).toHaveLength(1);
  });

  test('with two forms is two parts', async () => {
    const { report } = await life.send();
    await split(report.id);
    const { whole } = await split(report.id, { kind: 'outside' });
    expect(new Set(whole.children).size).toBe(2);
  });
});

describe('a part about the body that has the whole', () => {
  test('moves up and is closed to that body, whose officers see nothing of it', async () => {
    const { report } = await life.send();
    const { whole, part } = await split(report.id, { subjectBody: report.frontBody });
    expect(part.excludedBodies).toContain(report.frontBody);
    expect(part.frontBody).not.toBe(report.frontBody);
    expect(canSee(intakeOf(report), part)).toBe(false);
    const log = JSON.stringify(whole.events);
    expect(log).not.toContain(part.id);
    expect(log).not.toContain(part.number);
  });
});

describe('the reporter', () => {
  test('follows every part with the one code, and acts on each', async () => {
    const { report, code } = await life.send({ contact: { email: 'hai-lan@thu.example' } });
    const { part } = await split(report.id);
    await life.act(part.id, 'intake', 'tell-reporter', { message: 'Phần này thuộc Ủy ban nhân dân xã.' });
    expect(life.mails.filter(({ to }) => to === 'hai-lan@thu.example')).toHaveLength(2);

    const citizen = aCitizen(createPublic({ ...life.world, assets: aPublicWorld().world.assets }));
    const page = await citizen.post('/tra-cuu', { code });
    expect(page.html).toContain(`data-part="${part.number}"`);
    expect(page.html).toContain('Phần này thuộc Ủy ban nhân dân xã.');
    // Ids on the page are unique: forms of parts repeat none.
    const ids = [...page.html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);

    const message = { code, part: part.number, message: 'Tôi gửi thêm giấy tờ.', sealedMessage: '' };
    const sent = await citizen.post('/tra-cuu/nhan-them', {
      ...message,
      messageId: '0123456789ABCDEFGHJKMNPQRS',
    });
    expect(sent.status).toBe(200);
    const { correspondence } = life.world.stores;
    expect((await correspondence.messagesOf(part.id)).map(({ from }) => from)).toEqual([
      'office',
      'reporter',
    ]);
    expect(await correspondence.messagesOf(report.id)).toEqual([]);

    await actAsReporter(code, 'withdraw', life.world, part.number);
    expect((await life.report(part.id)).status).toBe('withdrawn');
    expect((await life.report(report.id)).status).toBe('received');
  });

  test('finds no part by a number that is not one of this report', async () => {
    const one = await life.send();
    const other = await life.send();
    const { part } = await split(other.report.id);
    await expect(reportOrPart(one.code, part.number, life.world)).rejects.toMatchObject({
      code: 'missing.code',
    });
    expect(await partsOf(await life.report(one.report.id), life.world)).toEqual([]);
  });
});

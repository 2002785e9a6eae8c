import { describe, expect, test } from 'vitest';
import { Deployment, Province, readProvince } from '../../infra/deployment.ts';
import { deployment } from '../../infra/provinces/mau-deployment.ts';
import { settings } from '../../infra/provinces/mau.ts';

describe('a province’s two settings files', () => {
  test('the example is in order', async () => {
    const province = await readProvince('mau');
    expect(province.settings.code).toBe('mau');
    expect(province.deployment).toEqual(deployment);
  });

  test('a province without files is refused', async () => {
    await expect(readProvince('khong-co')).rejects.toThrow(/khong-co/);
  });

  test.each(['../mau', 'mau/../mau', 'MAU', ''])('%j is no province’s code', async (code) => {
    await expect(readProvince(code)).rejects.toThrow();
  });

  const wrong: readonly (readonly [string, object])[] = [
    ['a misspelt setting', { Live: true }],
    ['a region that is none', { region: 'singapore' }],
    ['an account that is none', { account: '1234' }],
    ['no sealing key', { sealingKeys: [] }],
    [
      'a sealing key without a time zone',
      { sealingKeys: [{ name: 'first', notBefore: '2026-01-01T00:00:00' }] },
    ],
    ['no address for alarms', { alarmMails: [] }],
    ['mail from no address', { mailFrom: 'mau.example' }],
    ['SMS from something that is no origin', { smsOrigin: '+84900000000' }],
    ['a function that is none', { concurrency: { citizens: 10 } }],
    ['logs kept for ever', { logDays: 0 }],
    ['a provider without https address', { signIn: { by: 'openid', issuer: 'sso', clientId: 'x' } }],
  ];
  test.each(wrong)('%s is refused', (_what, change) => {
    expect(Deployment.safeParse({ ...deployment, ...change }).success).toBe(false);
  });

  const key = { name: 'first', notBefore: '2026-01-01T00:00:00+07:00' };
  const contradictions: readonly (readonly [string, object, object])[] = [
    ['SMS that come from nowhere', {}, { smsOrigin: '' }],
    ['an SMS origin where none are sent', { sms: { enabled: false, mostPerDay: 0 } }, {}],
    ['a public address with a path', { publicUrl: 'https://phan-anh.mau.example/' }, {}],
    ['a code too long for names in AWS', { code: 'm'.repeat(33) }, {}],
    ['two sealing keys of one name', {}, { sealingKeys: [key, key] }],
  ];
  test.each(contradictions)('%s: refused', (_what, ofSettings, ofDeployment) => {
    const province = {
      settings: { ...settings, ...ofSettings },
      deployment: { ...deployment, ...ofDeployment },
    };
    expect(Province.safeParse({ settings, deployment }).success).toBe(true);
    expect(Province.safeParse(province).success).toBe(false);
  });
});

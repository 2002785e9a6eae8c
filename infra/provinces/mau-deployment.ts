import type { Deployment } from '../deployment.ts';

/** The deployment of the fictional "Tỉnh Mẫu": the example to copy. ../deployment.ts explains each setting. */
export const deployment: Deployment = {
  // Singapore: the nearest region with all services used here. The province decides where data may be stored.
  region: 'ap-southeast-1',
  live: false,
  attachDomain: true,
  mailFrom: 'khong-tra-loi@mau.example',
  smsOrigin: 'sender-id/GANDANMAU/VN',
  signIn: { by: 'cognito', prefix: 'gan-dan-mau' },
  sealingKeys: [{ name: 'first', notBefore: '2026-01-01T00:00:00+07:00' }],
  alarmMails: ['truc-ky-thuat@mau.example'],
  runbook: 'docs/operations.md',
  budget: 50,
  logDays: 90,
  // A surge of 500 reports a second with about four requests per report.
  throttle: { perSecond: 2000, burst: 4000 },
  // Together 620 of an account's usual 1,000. A report's post takes about 0.3 s: 400 at once take over 1,000 a second.
  concurrency: { public: 400, console: 100, 'open-sealed': 10, steps: 100, jobs: 10 },
};

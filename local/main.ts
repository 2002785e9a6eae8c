import { enableCompileCache, flushCompileCache } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { dateInWords, localDate, timeOfDay } from '../shared/domain/local-time.ts';
import type { LocalService } from './whole-service.ts';
import { readSettings, type LocalSettings } from './settings.ts';
import { accountsByRole } from './stand-ins/sign-in-page.ts';
import { StartRefused } from '../infra/data-folder/folder-state.ts';
import { officersWords } from '../web/words/officers.ts';

// Halves the memory and skips compiling at the next start; both must be set before the larger part is loaded.
setFlagsFromString('--optimize-for-size');
enableCompileCache();

/** The greeting with addresses and accounts, Vietnamese first. */
const greeting = async (
  { url, now, accounts, codes }: LocalService,
  { data }: LocalSettings,
): Promise<string> => {
  const { first } = accountsByRole(await accounts());
  const instant = now();
  return [
    `Gần Dân đang chạy · is running at ${url}`,
    '',
    `  Người dân · Citizens       ${url}/`,
    `  Cán bộ · Officers          ${url}/can-bo`,
    `  Điều khiển · Control page  ${url}/local/`,
    '',
    '  Tài khoản mẫu, không cần mật khẩu · Demo accounts, no password:',
    ...first.map(
      ({ role, name, bodyName }) =>
        `    ${role.padEnd(14)} ${name}, ${bodyName} – ${officersWords('vi').console.roles[role]}`,
    ),
    ...(codes.length === 0
      ? []
      : ['', '  Mã theo dõi của các phản ánh mẫu, chỉ hiện lần này · Tracking codes, shown this once:']),
    ...codes.map(({ code, about }) => `    ${code}  ${about}`),
    '',
    `  Đồng hồ · Clock            ${dateInWords(localDate(instant), 'vi')}, ${timeOfDay(instant)}`,
    `  Dữ liệu · Data             ${data}`,
    '  Ctrl+C để dừng · to stop',
    '',
  ].join('\n');
};

/** `npm run dev` sends its child the number of each build; any other start has no parent that sends messages. */
const reloadOnMessage = (service: LocalService): void => {
  process.on('message', (build) => void service.reload(Number(build)).then(() => process.send?.('reloaded')));
};

const run = async (): Promise<void> => {
  const settings = readSettings(process.env);
  let service: LocalService | undefined;
  const end = async (): Promise<void> => {
    await service?.stop();
    process.exit(0);
  };
  // An interrupted first start begins again next time, so there is nothing to save.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end());
  const { startService } = await import('./whole-service.ts');
  service = await startService(settings);
  process.stdout.write(`${await greeting(service, settings)}\n`);
  reloadOnMessage(service);
  // Done now, because the process may end by a kill.
  flushCompileCache();
};

try {
  await run();
} catch (error) {
  if (!(error instanceof StartRefused)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

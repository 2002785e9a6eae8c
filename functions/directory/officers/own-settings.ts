import { CaseError } from '../../../shared/domain/errors.ts';
import { Officer } from '../../../shared/schemas/officer.ts';
import { SettingsPage } from '../../../web/casework/settings-page.tsx';
import { DESK } from '../../../web/layout/officer-paths.ts';
import { keepOfficer } from '../keep-records.ts';
import { html, seeOther } from '../../page.ts';
import type { OfficerPageFunction } from '../../sign-in/officer-session.ts';
import { textIn } from '../../sign-in/form-values.ts';

const SAVED = 'da-luu';

export const showSettings: OfficerPageFunction = ({ query }, { officer, context }) =>
  Promise.resolve(html(SettingsPage({ context, mail: officer.mail, saved: query[SAVED] === 'yes' })));

/** An officer changes their own mail setting and nothing else of their record; no reason is needed. */
export const saveSettings: OfficerPageFunction = async (_request, { officer, values }, world) => {
  const mail = Officer.shape.mail.safeParse(textIn(values, 'mail'));
  if (!mail.success) throw new CaseError('input.mail', 'Choose one of the three.', { field: 'mail' });
  // `standsInFor` is computed for today and is not part of the record.
  const { standsInFor: _today, ...record } = officer;
  const write = { before: record, after: { ...record, mail: mail.data } };
  await keepOfficer(write, { by: officer.id, reason: '' }, world);
  return seeOther(`${DESK.settings}?${SAVED}=yes`);
};

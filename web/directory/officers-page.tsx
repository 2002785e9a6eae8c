import { absentUntil } from '../../shared/domain/stand-in.ts';
import { localDate, shortDate } from '../../shared/domain/local-time.ts';
import type { Officer } from '../../shared/schemas/officer.ts';
import type { Names } from '../casework/names.ts';
import { OfficerPage, type DeskContext } from '../layout/officer-page.tsx';
import { DESK, officerPath } from '../layout/officer-paths.ts';
import { officersWords } from '../words/officers.ts';
import { FindForm } from './find-form.tsx';

interface OfficersPageProps {
  readonly context: DeskContext;
  /** The officers shown, out of `found`. */
  readonly officers: readonly Officer[];
  readonly found: number;
  readonly find: string;
  readonly names: Names;
}

/** Everyone who signs in, each with a link to their form and history. */
export const OfficersPage = ({ context, officers, found, find, names }: OfficersPageProps) => {
  const { directory: words, console: frame } = officersWords(context.language);
  return (
    <OfficerPage context={context} title={words.officers.title} current="officers">
      <h1>{words.officers.title}</h1>
      <p>{words.officers.text}</p>
      <p class="buttons">
        <a class="button second" href={DESK.addOfficer}>
          {words.officers.add}
        </a>
      </p>
      <FindForm action={DESK.officers} value={find} context={context} />
      <section class="card flow">
        <p class="muted">
          {officers.length < found ? words.cut(officers.length, found) : words.officers.count(found)}
        </p>
        {found === 0 && <p>{words.find.nothing}</p>}
        <ul class="list">
          {officers.map((officer) => {
            const away = absentUntil(officer, localDate(context.now));
            return (
              <li>
                <p>
                  <a href={officerPath(officer.id)}>
                    <b>{officer.name}</b>
                  </a>{' '}
                  <span class="tag plain">{frame.roles[officer.role]}</span>{' '}
                  {!officer.active && <span class="tag plain">{words.officers.left}</span>}
                  {officer.active && away !== undefined && (
                    <span class="tag soon">{words.officers.away(shortDate(away, context.language))}</span>
                  )}
                  <span class="sub">
                    {names.body(officer.body)} · {officer.email}
                  </span>
                </p>
              </li>
            );
          })}
        </ul>
      </section>
    </OfficerPage>
  );
};

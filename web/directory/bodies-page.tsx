import { shortDate } from '../../shared/domain/local-time.ts';
import type { Body } from '../../shared/schemas/body.ts';
import type { Names } from '../casework/names.ts';
import { OfficerPage, type DeskContext } from '../layout/officer-page.tsx';
import { bodiesFilePath, bodyPath, DESK } from '../layout/officer-paths.ts';
import { officersWords } from '../words/officers.ts';
import { FindForm } from './find-form.tsx';

interface BodiesPageProps {
  readonly context: DeskContext;
  /** The bodies shown, out of `found`. */
  readonly bodies: readonly Body[];
  readonly found: number;
  readonly find: string;
  readonly names: Names;
  /** The number that a confirmed list has just written. */
  readonly written: number | undefined;
}

/** Bodies of the province, each with a link to its form and history. */
export const BodiesPage = ({ context, bodies, found, find, names, written }: BodiesPageProps) => {
  const words = officersWords(context.language).directory;
  return (
    <OfficerPage context={context} title={words.bodies.title} current="bodies">
      {written !== undefined && (
        <p class="note done" role="status">
          {words.upload.done(written)}
        </p>
      )}
      <h1>{words.bodies.title}</h1>
      <p>{words.bodies.text}</p>
      <p class="buttons">
        <a class="button second" href={DESK.bodiesUpload}>
          {words.bodies.upload}
        </a>
        <a class="button second" href={bodiesFilePath('xlsx')}>
          {words.bodies.download} (XLSX)
        </a>
        <a class="button second" href={bodiesFilePath('csv')}>
          {words.bodies.download} (CSV)
        </a>
      </p>
      <FindForm action={DESK.bodies} value={find} context={context} />
      <section class="card flow">
        <p class="muted">
          {bodies.length < found ? words.cut(bodies.length, found) : words.bodies.count(found)}
        </p>
        {found === 0 && <p>{words.find.nothing}</p>}
        <ul class="list">
          {bodies.map((body) => (
            <li>
              <p>
                <a href={bodyPath(body.id)}>
                  <b>{names.body(body.id)}</b>
                </a>
                <span class="sub">
                  {words.kinds[body.kind]} · {words.levels[body.level]}
                  {body.superior !== undefined && ` · ${words.bodies.superior}: ${names.body(body.superior)}`}
                  {body.inForceTo !== undefined &&
                    ` · ${words.ended(shortDate(body.inForceTo, context.language))}`}
                </span>
              </p>
            </li>
          ))}
        </ul>
      </section>
    </OfficerPage>
  );
};

import type { Body } from '../../shared/schemas/body.ts';
import type { Officer } from '../../shared/schemas/officer.ts';
import { OfficerPage, type DeskContext } from '../layout/officer-page.tsx';
import { officersWords } from '../words/officers.ts';
import type { Names } from './names.ts';

/** Bodies and officers of the province, to read. */
export const DirectoryPage = ({
  context,
  bodies,
  officers,
  names,
}: {
  context: DeskContext;
  bodies: readonly Body[];
  officers: readonly Officer[];
  names: Names;
}) => {
  const words = officersWords(context.language);
  const { directory } = words.casework;
  return (
    <OfficerPage context={context} title={directory.title} current="directory">
      <h1>{directory.title}</h1>
      <section class="card flow" aria-labelledby="officers">
        <h2 id="officers">{directory.officers}</h2>
        <ul class="list">
          {officers.map((officer) => (
            <li>
              <p>
                <b>{officer.name}</b> <span class="tag plain">{words.console.roles[officer.role]}</span>{' '}
                {!officer.active && <span class="tag plain">{directory.left}</span>}
                <span class="sub">
                  {names.body(officer.body)} · {officer.email}
                </span>
              </p>
            </li>
          ))}
        </ul>
      </section>
      <section class="card flow" aria-labelledby="bodies">
        <h2 id="bodies">{directory.bodies}</h2>
        <ul class="list">
          {bodies.map((body) => (
            <li>
              <p>
                <b>{names.body(body.id)}</b>
                <span class="sub">
                  {directory.kinds[body.kind]} · {directory.levels[body.level]}
                  {body.superior !== undefined && ` · ${directory.superior}: ${names.body(body.superior)}`}
                </span>
              </p>
            </li>
          ))}
        </ul>
      </section>
    </OfficerPage>
  );
};

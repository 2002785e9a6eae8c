import { fullDate, localDate, yearOf } from '../../shared/domain/local-time.ts';
import { GUIDANCE_SHEET, isGuided } from '../../shared/reference/guidance-sheet.ts';
import type { Report } from '../../shared/schemas/report.ts';
import { NationalHeading } from '../layout/national-heading.tsx';

interface GuidanceSheetProps {
  readonly report: Report;
  /** Name of the Front body, in Vietnamese. */
  readonly front: string;
  /** The unit of the body, with its name on the day of the sheet. */
  readonly place: string;
  /** Whether the sheet has room to sign, as on an officer's copy. */
  readonly toSign: boolean;
}

/** The office to go to, the reason, and what to bring: on paper with the Front's letterhead (Decree 30/2020). */
export const GuidanceSheet = ({ report, front, place, toSign }: GuidanceSheetProps) => {
  const { guidance, kind, number, receivedAt } = report;
  if (guidance === undefined || !isGuided(kind)) return null;
  const day = localDate(new Date(guidance.at));
  return (
    <article class="paper" lang="vi" aria-label={GUIDANCE_SHEET.title}>
      <div class="heads">
        <p class="front">
          <span>{GUIDANCE_SHEET.front}</span>
          <b>{front.toLocaleUpperCase('vi')}</b>
          <b>{GUIDANCE_SHEET.board}</b>
          <i>{GUIDANCE_SHEET.number}</i>
        </p>
        <div>
          <NationalHeading />
          <p class="front">
            <i>{GUIDANCE_SHEET.date(place, day.slice(8), day.slice(5, 7), String(yearOf(day)))}</i>
          </p>
        </div>
      </div>
      <h2>{GUIDANCE_SHEET.title}</h2>
      <p class="to">{GUIDANCE_SHEET.to(number)}</p>
      <p>{GUIDANCE_SHEET.received(fullDate(localDate(new Date(receivedAt)), 'vi'))}</p>
      <p>{GUIDANCE_SHEET.why[kind]}</p>
      <p class="typed">{guidance.message}</p>
      <p>
        <b>{GUIDANCE_SHEET.door}</b> {guidance.to ?? <span class="pen"></span>}
      </p>
      <p>
        <b>{GUIDANCE_SHEET.bring}</b>
      </p>
      <ul>
        {GUIDANCE_SHEET.toBring[kind].map((thing) => (
          <li>{thing}</li>
        ))}
      </ul>
      {toSign && (
        <div class="sign">
          <p>
            <b>{GUIDANCE_SHEET.signer}</b>
          </p>
          <p>
            <i>{GUIDANCE_SHEET.signature}</i>
          </p>
        </div>
      )}
    </article>
  );
};

import type { Report } from '../../shared/schemas/report.ts';
import { OfficerPage, type DeskContext } from '../layout/officer-page.tsx';
import { reportPath } from '../layout/officer-paths.ts';
import { officersWords } from '../words/officers.ts';
import { GuidanceSheet } from './guidance-sheet.tsx';

interface GuidancePageProps {
  readonly context: DeskContext;
  readonly report: Report;
  readonly front: string;
  readonly place: string;
}

/** The sheet for a person who came to the office, to print and sign. */
export const GuidancePage = ({ context, report, front, place }: GuidancePageProps) => {
  const words = officersWords(context.language);
  return (
    <OfficerPage context={context} title={words.report.guidance.title} current="queue" styles={['paper.css']}>
      <div class="flow off-paper">
        <h1>{words.report.guidance.title}</h1>
        <p class="note">{words.registering.slip.print}</p>
        <p>
          <a href={reportPath(report.id)}>{words.registering.slip.open}</a>
        </p>
      </div>
      <GuidanceSheet report={report} front={front} place={place} toSign />
    </OfficerPage>
  );
};

import { Pairs } from './lists.tsx';
import { translated } from '../../shared/schemas/languages.ts';
import { citizenWords } from '../words/citizen.ts';
import type { PageContext } from './page-context.ts';

/** The office's address, phone and hours, if the form does not help. */
export const OfficeCard = ({ context: { language, settings } }: { context: PageContext }) => {
  const words = citizenWords[language].start;
  const { address, phone, hours } = settings.office;
  return (
    <section class="card flow">
      <h2>{words.otherWays}</h2>
      <p>{words.otherWaysText}</p>
      <Pairs
        rows={[
          [words.address, address],
          [words.phone, <a href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>{phone}</a>],
          [words.hours, translated(hours, language)],
        ]}
      />
    </section>
  );
};

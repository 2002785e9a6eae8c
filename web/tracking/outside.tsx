import { Pairs } from '../layout/lists.tsx';
import { nameOf } from '../../shared/schemas/languages.ts';
import type { Body } from '../../shared/schemas/body.ts';
import type { Language } from '../../shared/schemas/primitives.ts';
import { trackingWords } from '../words/tracking.ts';

/** Says that the report ends here and where its reporter has to write, by the directory's data of that body. */
export const Outside = ({ body, language }: { body: Body; language: Language }) => {
  const { outside: words } = trackingWords[language];
  const { address, email, phone } = body;
  const lines = [
    [words.address, address],
    [words.email, email],
    [words.phone, phone],
  ] as const;
  const known = lines.filter(([, text]) => text !== undefined);
  return (
    <>
      <p>{words.explanation(nameOf(body, language))}</p>
      {known.length === 0 ? <p class="muted">{words.noAddress}</p> : <Pairs rows={known} />}
    </>
  );
};

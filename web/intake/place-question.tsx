import { Choices } from '../layout/choices.tsx';
import { SealNote } from '../layout/seal-note.tsx';
import { SelectField } from '../layout/select-field.tsx';
import { TextField } from '../layout/text-field.tsx';
import { intakeWords } from '../words/intake.ts';
import { GO } from './form-model.ts';
import { errorAt, QuestionPage, type QuestionProps } from './question-page.tsx';

/** A commune that the search offers; the typed text may be one of its old names. */
interface PlaceOffer {
  readonly code: string;
  readonly name: string;
  readonly oldNames: readonly string[];
  readonly split: boolean;
  readonly approximate: boolean;
}

interface PlaceQuestionProps extends QuestionProps {
  /** Absent before the first search. */
  readonly offers?: readonly PlaceOffer[];
  /** The offer that may be preselected; never one of a split commune. */
  readonly sure?: string | undefined;
  /** All communes of the province, after a search that may have found nothing. */
  readonly all: readonly { readonly code: string; readonly name: string }[];
}

/** The most old names shown for one commune; more would hide the choice. */
const SHOWN_OLD_NAMES = 4;

/** Where the person works: a search that knows old names, then a choice. */
export const PlaceQuestion = (props: PlaceQuestionProps) => {
  const { answers, offers, sure, all, context } = props;
  const { questions } = intakeWords[context.language];
  const words = questions.place;
  const hintOf = ({ oldNames, approximate }: PlaceOffer): string | undefined => {
    const parts = [
      ...(oldNames.length === 0 ? [] : [words.includes(oldNames.slice(0, SHOWN_OLD_NAMES).join(', '))]),
      ...(approximate ? [words.approximate] : []),
    ];
    return parts.length === 0 ? undefined : parts.join(' · ');
  };
  const searched = offers !== undefined;
  const found = offers ?? [];
  const isFound = (code: string): boolean => found.some((offer) => offer.code === code);
  // A commune chosen from the list of all is shown with those found, so that the list can take another choice.
  const listed = all.filter(({ code }) => code === answers.place && !isFound(code));
  const choices = [
    ...listed.map(({ code, name }) => ({ value: code, label: name })),
    ...found.map((offer) => ({ value: offer.code, label: offer.name, hint: hintOf(offer) })),
  ];
  return (
    <QuestionPage
      {...props}
      step="noi"
      words={words}
      onward={searched}
      asks={{
        place: (
          <>
            {' '}
            <TextField
              name="placeQuery"
              type="search"
              label={words.label}
              hint={words.example}
              value={answers.placeQuery}
              error={errorAt('placeQuery', props)}
              autocomplete="off"
            />
            <div class="buttons">
              <button class={searched ? 'button second' : 'button'} name="go" value={GO.search}>
                {searched ? words.again : words.search}
              </button>
            </div>
            {searched && <input type="hidden" name="placeFor" value={answers.placeQuery ?? ''} />}
            {choices.length > 0 && (
              <Choices
                name="place"
                label={words.found}
                hint={found.some(({ split }) => split) ? words.split : undefined}
                choices={choices}
                chosen={answers.place ?? sure}
                error={errorAt('place', props)}
              />
            )}
            {searched && (
              <details open={choices.length === 0}>
                <summary>{words.list}</summary>
                <div>
                  <SelectField
                    name="placeListed"
                    label={words.label}
                    empty={questions.choose}
                    options={all.map(({ code, name }) => ({ value: code, label: name }))}
                  />
                </div>
              </details>
            )}
          </>
        ),
      }}
    >
      <SealNote sealed={false}>{questions.readable}</SealNote>
    </QuestionPage>
  );
};

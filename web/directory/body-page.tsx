import { BODY_KINDS, LEVELS, SECTORS, type Body } from '../../shared/schemas/body.ts';
import { OfficerPage, type DeskContext } from '../layout/officer-page.tsx';
import { bodyPath } from '../layout/officer-paths.ts';
import { SelectField } from '../layout/select-field.tsx';
import { TextField } from '../layout/text-field.tsx';
import { officersWords, type OfficersWords } from '../words/officers.ts';
import { problemAt, RecordForm, type RecordEdit } from './record-form.tsx';
import { RecordHistory, type HistoryLine } from './record-history.tsx';

type Field = Exclude<keyof Body, 'id'>;

/** The control of each question, in the order of the page. */
const ASKED: readonly (readonly [
  field: Field,
  by: 'line' | 'lines' | 'day' | 'choice',
  optional: boolean,
])[] = [
  ['name', 'line', false],
  ['nameEn', 'line', false],
  ['kind', 'choice', false],
  ['level', 'choice', false],
  ['place', 'line', true],
  ['superior', 'line', true],
  ['party', 'line', true],
  ['inForceFrom', 'day', false],
  ['inForceTo', 'day', true],
  ['email', 'line', true],
  ['phone', 'line', true],
  ['address', 'lines', true],
  ['sector', 'choice', true],
  ['manages', 'line', true],
];

const optionsOf = (field: Field, words: OfficersWords['directory']) => {
  if (field === 'kind') return BODY_KINDS.map((value) => ({ value, label: words.kinds[value] }));
  if (field === 'level') return LEVELS.map((value) => ({ value, label: words.levels[value] }));
  return SECTORS.map((value) => ({ value, label: words.sectors[value] }));
};

const Question = ({
  asked: [field, by, optional],
  edit,
  words,
}: {
  asked: (typeof ASKED)[number];
  edit: RecordEdit;
  words: OfficersWords['directory'];
}) => {
  const { label, hint } = words.bodyFields[field];
  const shared = { name: field, label, hint, error: problemAt(edit, field) };
  const value = edit.texts[field] ?? '';
  if (by === 'choice')
    return <SelectField {...shared} empty={words.none} options={optionsOf(field, words)} chosen={value} />;
  if (by === 'day') return <TextField {...shared} value={value} type="date" />;
  return (
    <TextField
      {...shared}
      value={value}
      autocomplete="off"
      optional={optional ? words.optional : undefined}
      rows={by === 'lines' ? 2 : undefined}
    />
  );
};

/** A body's record: its form and its history. */
export const BodyPage = ({
  context,
  id,
  name,
  edit,
  history,
}: {
  context: DeskContext;
  id: string;
  name: string;
  edit: RecordEdit;
  history: readonly HistoryLine[];
}) => {
  const words = officersWords(context.language);
  return (
    <OfficerPage context={context} title={name} current="bodies" below>
      <h1>{name}</h1>
      <p class="muted">
        {words.directory.bodyFields.id.label}: <span class="code">{id}</span>
      </p>
      <RecordForm context={context} form="body" action={bodyPath(id)} edit={edit}>
        {ASKED.map((asked) => (
          <Question asked={asked} edit={edit} words={words.directory} />
        ))}
      </RecordForm>
      <RecordHistory lines={history} context={context} />
    </OfficerPage>
  );
};

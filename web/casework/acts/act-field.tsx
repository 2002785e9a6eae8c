import type { OfficerAct, OfficerField } from '../../../shared/domain/report/acts/acts.ts';
import type { Field } from '../../../shared/schemas/fields.ts';
import type { Language } from '../../../shared/schemas/primitives.ts';
import { Choices, Tick } from '../../layout/choices.tsx';
import { SelectField, type Option } from '../../layout/select-field.tsx';
import { TextField } from '../../layout/text-field.tsx';
import { MATTERS } from '../../../shared/schemas/rules/catalogue.ts';
import { officersWords, type OfficersWords } from '../../words/officers.ts';
import type { FieldWords } from '../../words/vi/acts.ts';
import { listOf, textOf, type FieldError, type TypedValues } from './typed-values.ts';

type ListKind = Extract<Field['kind'], 'officer' | 'body' | 'post' | 'place' | 'items'>;
export type Lists = Readonly<Record<ListKind, readonly Option[]>>;

interface FieldProps {
  readonly act: OfficerAct;
  readonly name: OfficerField;
  readonly field: Field;
  readonly values: TypedValues;
  readonly error: FieldError | undefined;
  readonly lists: Lists;
  /** Today in Viet Nam, the latest possible day. */
  readonly today: string;
  readonly language: Language;
}

export const fieldId = (act: OfficerAct, name: string): string => `${act}-${name}`;

const wordsOf = ({ act, name, language }: FieldProps): FieldWords => {
  const { fields, fieldsOf } = officersWords(language).acts;
  return fieldsOf[act]?.[name] ?? fields[name];
};

const matterName = (value: string, matters: OfficersWords['matters']): string =>
  MATTERS.flatMap((matter) => (matter === value ? [matters[matter].name] : []))[0] ?? value;

/** Words of a fixed choice, by the field that asks for it. */
const choiceLabel = (name: OfficerField, value: string, language: Language): string => {
  const { acts, matters } = officersWords(language);
  const { kinds, outcomes, checklist, yesOrNo } = acts;
  const tables: Partial<Record<OfficerField, Readonly<Record<string, string>>>> = {
    kind: kinds,
    remains: kinds,
    outcome: outcomes,
    checklist,
    member: yesOrNo,
    elected: yesOrNo,
  };
  if (name === 'matter') return matterName(value, matters);
  return tables[name]?.[value] ?? value;
};

const isOptional = (field: Field): boolean => 'optional' in field && field.optional;

/** One question of a form, whatever its kind: label, help, error and control. */
export const ActField = (props: FieldProps) => {
  const { act, name, field, values, error, lists, language } = props;
  const { report } = officersWords(language);
  const { label, hint } = wordsOf(props);
  const value = textOf(values, name);
  const shared = { id: fieldId(act, name), name };
  const asked = {
    ...{ ...shared, label, hint },
    error: error === undefined ? undefined : report.refused.fields[error],
    optional: isOptional(field) ? report.optional : undefined,
    required: !isOptional(field),
  };
  switch (field.kind) {
    case 'check':
      return <Tick {...shared} label={label} checked={value === 'yes'} />;
    case 'choice':
    case 'checks': {
      const many = field.kind === 'checks';
      const choices = field.of.map((one) => ({ value: one, label: choiceLabel(name, one, language) }));
      return (
        <Choices
          {...{ ...asked, choices, many }}
          chosen={listOf(values, name)}
          required={!many && asked.required}
        />
      );
    }
    case 'items':
      return <Choices {...asked} choices={lists.items} chosen={listOf(values, name)} many required={false} />;
    case 'area':
      return <TextField {...asked} value={value} rows={field.most > 4000 ? 9 : 4} maxlength={field.most} />;
    case 'text':
      return <TextField {...asked} value={value} maxlength={field.most} />;
    case 'day':
      return <TextField {...asked} value={value} type="date" max={props.today} />;
    case 'officer':
    case 'body':
    case 'post':
    case 'place':
      return <SelectField {...asked} empty={report.choose} options={lists[field.kind]} chosen={value} />;
  }
};

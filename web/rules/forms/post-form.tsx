import { translated } from '../../../shared/schemas/languages.ts';
import { JURISDICTION_ROWS } from '../../../shared/reference/jurisdiction-rows.ts';
import { LEVELS } from '../../../shared/schemas/body.ts';
import type { RowId } from '../../../shared/schemas/rules/jurisdiction.ts';
import { officersWords } from '../../words/officers.ts';
import { RuleChoice, RuleField, type FormProps } from './form-fields.tsx';

/** Rows of the table that a post can belong to; the others override it for a person or a matter (domain §4). */
export const POST_ROWS = [
  'J1',
  'J2',
  'J3',
  'J4',
  'J5',
  'J6',
  'J7',
  'J9',
  'J10',
] as const satisfies readonly RowId[];

/** A line of the list of posts from its first day on. */
export const PostForm = (props: FormProps) => {
  const { rules, directory } = officersWords(props.language);
  const { form: words } = rules;
  return (
    <>
      <input type="hidden" name="id" value={props.form.typed['id'] ?? ''} />
      <RuleField {...props} name="vi" label={words.postVi} />
      <RuleField {...props} name="en" label={words.postEn} />
      <RuleChoice
        {...props}
        name="level"
        label={words.level}
        options={LEVELS.map((value) => ({ value, label: directory.levels[value] }))}
      />
      <RuleChoice
        {...props}
        name="row"
        label={words.managedBy}
        options={POST_ROWS.map((value) => ({
          value,
          label: `${value} · ${translated(JURISDICTION_ROWS[value].why, props.language)}`,
        }))}
      />
      <div class="pair">
        <RuleField {...props} name="inForceFrom" label={words.postFrom} type="date" />
        <RuleField {...props} name="inForceTo" label={words.postTo} hint={words.postToHint} type="date" />
      </div>
      <RuleField {...props} name="setBy" label={words.setBy.label} hint={words.setBy.hint} />
    </>
  );
};

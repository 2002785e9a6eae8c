import { sealText } from '../../shared/sealing/seal.ts';
import {
  canSeal,
  fieldOf,
  questionForm,
  referenceOf,
  sayServerSeals,
  sendBy,
  showWhen,
  showWhoSeals,
  whenShownAgain,
} from './_form.ts';
import { sealingKeyIn } from './_page-data.ts';
import { remember, remembered } from './_page-memory.ts';
import { watchLength } from './_text-length.ts';

type Typed = HTMLInputElement | HTMLTextAreaElement;
type Part = 'narrative' | 'identity';

/** The text that this page seals: the account, or the lines about the reporter in the server's format. */
const textOf = (part: Part, fields: readonly Typed[]): string => {
  const filled = fields.filter(({ value }) => value.trim() !== '');
  if (part === 'narrative') return filled.map(({ value }) => value.trim()).join('\n');
  return filled.map(({ id, value }) => `${id}: ${value.trim()}`).join('\n');
};

/** An identity needs a name; without one the server asks for it and nothing is sealed. */
const isComplete = (part: Part, fields: readonly Typed[]): boolean =>
  fields.some(({ id, value }) => (part === 'narrative' || id === 'name') && value.trim() !== '');

const isWanted = (form: HTMLFormElement, part: Part): boolean =>
  part === 'narrative' || form.querySelector<HTMLInputElement>('[name=who][value=named]')?.checked === true;

const start = (form: HTMLFormElement): void => {
  const fields = [...form.querySelectorAll<Typed>('[data-seal]')];
  const part: Part = fields.some(({ id }) => id === 'narrative') ? 'narrative' : 'identity';
  const sealed = fieldOf(form, part === 'narrative' ? 'sealedNarrative' : 'sealedIdentity');
  if (sealed === undefined || fields.length === 0) return;
  const reference = referenceOf(form);
  const key = sealingKeyIn(form.dataset['key']);
  let seals = true;
  let busy = false;
  let filledBefore = false;

  for (const field of fields) {
    const before = remembered(reference, field.id);
    if (before === undefined) continue;
    filledBefore = true;
    if (field.value === '') field.value = before;
  }
  showWhen('sealed-before', !filledBefore);
  showWhoSeals(true);
  const isTooLong = watchLength(fields);

  const named = (on: boolean): void => {
    for (const field of fields) {
      if (on) field.name = field.id;
      else field.removeAttribute('name');
    }
  };
  whenShownAgain(form, () => {
    busy = false;
    named(true);
  });

  const seal = async (): Promise<void> => {
    for (const { id, value } of fields) remember(reference, id, value);
    if (isWanted(form, part) && isComplete(part, fields)) {
      sealed.value = await sealText(textOf(part, fields), key, { part, reportRef: reference });
    } else if (filledBefore || !isWanted(form, part)) {
      // The person emptied the field; otherwise an earlier seal would stay.
      sealed.value = '';
    }
    named(false);
  };

  form.addEventListener('submit', (event) => {
    if (!seals) return;
    event.preventDefault();
    if (busy || isTooLong()) return;
    busy = true;
    seal().then(
      () => {
        sendBy(form, event.submitter);
      },
      () => {
        // The page says so before it sends plain text.
        busy = false;
        seals = false;
        sayServerSeals();
      },
    );
  });
};

const form = questionForm();
if (form !== null && canSeal()) start(form);

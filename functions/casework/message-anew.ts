import { isMissingMessage, missingMessage } from '../../web/words/what-is-missing.ts';
import { textIn, type FormValues } from '../sign-in/form-values.ts';

/**
 * The form of "keep on file" with its message written anew, when the ready-made one names other things than the three
 * answers say, or the field was emptied. It is shown to be read first: nothing goes to a reporter that no officer saw.
 * Undefined when the message may be sent as it is.
 */
export const messageAnew = (values: FormValues): FormValues | undefined => {
  const yes = (name: string) => textIn(values, name) === 'yes';
  const fitting = missingMessage({
    violatorClear: yes('violatorClear'),
    evidenceConcrete: yes('evidenceConcrete'),
    checkable: yes('checkable'),
  });
  const text = (textIn(values, 'message') ?? '').normalize('NFC').replaceAll(/\r\n?/g, '\n').trim();
  const untouched = text === '' || isMissingMessage(text);
  if (fitting === undefined || !untouched || text === fitting) return undefined;
  return { ...values, message: fitting };
};

import { isMissingMessage, missingMessage } from '../../web/words/what-is-missing.ts';
import { textIn, type FormValues } from '../sign-in/form-values.ts';

/**
 * The form of "keep on file" with a new message, if the prefilled one does not agree with the three answers or the
 * field is empty. The officer reads it first: a reporter gets no text that no officer has seen. Undefined if the
 * message may be sent.
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

import { CaseError } from './errors.ts';

/** The address for a reporter's notices; encrypted under its own key, decrypted only to send. */
export interface ContactAddress {
  readonly by: 'email' | 'sms';
  readonly address: string;
}

/**
 * Vietnamese mobile numbers since the change of prefixes in 2018: ten digits, 03, 05, 07, 08 or 09. The rule is
 * this short, and a library's world-wide table would be a third of the citizens' bundle (docs/dependencies.md).
 */
const MOBILE = /^(?:\+?84|0)([35789]\d{8})$/;

/** A Vietnamese mobile number in E.164; undefined for any other. */
export const mobileNumber = (text: string): string | undefined => {
  const [, subscriber] = MOBILE.exec(text.replaceAll(/[\s().-]/g, '')) ?? [];
  return subscriber === undefined ? undefined : `+84${subscriber}`;
};

/**
 * A contact as it was posted, phone numbers in E.164.
 * @throws CaseError input.phone when it is not a Vietnamese mobile number: SMS is sent within the country only
 */
export const contactIn = (
  contact: { readonly email: string } | { readonly phone: string } | undefined,
): ContactAddress | undefined => {
  if (contact === undefined) return undefined;
  if ('email' in contact) return { by: 'email', address: contact.email };
  const address = mobileNumber(contact.phone);
  if (address === undefined) {
    throw new CaseError('input.phone', 'This is not a Vietnamese mobile number.', { field: 'contact' });
  }
  return { by: 'sms', address };
};

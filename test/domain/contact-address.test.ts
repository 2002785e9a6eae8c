import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contactIn, mobileNumber } from '../../shared/domain/contact-address.ts';

const digits = (least: number, most = least) =>
  fc.stringMatching(new RegExp(`^[0-9]{${String(least)},${String(most)}}$`));

describe('a mobile number', () => {
  test('is one number however it is written', () => {
    const prefix = fc.constantFrom('0', '84', '+84');
    const separator = fc.constantFrom('', ' ', '.', '-');
    const parts = fc.tuple(prefix, fc.constantFrom('3', '5', '7', '8', '9'), digits(8), separator);
    fc.assert(
      fc.property(parts, ([before, first, rest, between]) => {
        const written = `${before}${first}${rest.slice(0, 2)}${between}(${rest.slice(2, 5)})${between}`;
        expect(mobileNumber(`${written}${rest.slice(5)}`)).toBe(`+84${first}${rest}`);
      }),
    );
  });

  test.each([
    ['a landline', '0299 000 124'],
    ['a digit too few', '090000012'],
    ['a digit too many', '09000001255'],
    ['a number with something before it', 'x0900000125'],
    ['a number with something after it', '0900000125x'],
    ['a number of another country', '+1 900 000 125'],
    ['one without its prefix', '900000125'],
    ['nothing', ''],
  ])('is not %s', (_what, text) => {
    expect(mobileNumber(text)).toBeUndefined();
  });
});

describe('the contact of a reporter', () => {
  test.each([
    [undefined, undefined],
    [{ email: 'a@b.example' }, { by: 'email', address: 'a@b.example' }],
    [{ phone: '0900 000 125' }, { by: 'sms', address: '+84900000125' }],
  ] as const)('%j is %j', (posted, contact) => {
    expect(contactIn(posted)).toEqual(contact);
  });

  test('is refused at its field where no message can be sent to it', () => {
    expect(() => contactIn({ phone: '0299 000 124' })).toThrow(
      expect.objectContaining({ code: 'input.phone', details: { field: 'contact' } }),
    );
  });
});

import { expect, test } from 'vitest';
import { CaseError, familyOf, fieldOf, isCaseError, statusOf } from '../../shared/domain/errors.ts';

/* The directives below are the tests: each fails the type check if its line compiles. */
test('an error has a code of the table, with the details of that code', () => {
  const thrown = [
    new CaseError('missing.page', 'No such page.'),
    new CaseError('input.body', 'Choose a body.', { field: 'body' }),
    new CaseError('partner.mail', 'Not taken.'),
    // @ts-expect-error -- a misspelt code
    new CaseError('missing.paige', 'No such page.'),
    // @ts-expect-error -- no details, where the code has some
    new CaseError('input.body', 'Choose a body.'),
    // @ts-expect-error -- details, where the code has none
    new CaseError('missing.page', 'No such page.', { field: 'body' }),
    // @ts-expect-error -- a detail of another name
    new CaseError('input.body', 'Choose a body.', { feild: 'body' }),
    // @ts-expect-error -- a partner that is none
    new CaseError('partner.unavailable', 'No answer.', { partner: 'post' }),
  ];
  expect(thrown.every(isCaseError)).toBe(true);
});

test('a code tells which details there are', () => {
  const error: unknown = new CaseError('input.fields', 'Unknown fields.', { fields: ['a', 'b'] });
  if (!isCaseError(error) || error.code !== 'input.fields') throw error;
  const { fields } = error.details;
  expect([...fields]).toEqual(['a', 'b']);
});

test('the field at fault is told where the code names one', () => {
  expect(fieldOf(new CaseError('input.phone', 'No mobile number.', { field: 'phone' }))).toBe('phone');
  expect(fieldOf(new CaseError('missing.page', 'No such page.'))).toBeUndefined();
});

test.each([
  [new CaseError('input.query', ''), 400],
  [new CaseError('input.too-large', ''), 413],
  [new CaseError('input.content-type', ''), 415],
  [new CaseError('access.session', ''), 401],
  [new CaseError('access.role', ''), 404],
  [new CaseError('missing.page', ''), 404],
  [new CaseError('rule.part', ''), 409],
  [new CaseError('conflict.session', ''), 409],
  [new CaseError('partner.sms', ''), 503],
  [new Error('a defect of ours'), 500],
] as const)('%s is answered with %i', (error, status) => {
  expect(statusOf(error)).toBe(status);
});

test.each([
  ['text', 'input.query'],
  ['something that only looks like one', { name: 'input.query', code: 'input.query' }],
  ['an error without a code', new Error('input.query')],
  ['an error whose code is a number', Object.assign(new Error('x'), { code: 404 })],
  ['an error of the machine', Object.assign(new Error('x'), { code: 'ENOENT' })],
  ['an error of no family', Object.assign(new Error('x'), { code: 'toString.query' })],
])('%s is no error of the table', (_what, error) => {
  expect(isCaseError(error)).toBe(false);
  expect(statusOf(error)).toBe(500);
});

test('an error of another copy of the class is one of the table', () => {
  expect(isCaseError(Object.assign(new Error('x'), { code: 'input.query' }))).toBe(true);
});

test('an error is named by its code, with its details, so that a workflow can match it', () => {
  const error = new CaseError('input.body', 'Choose a body.', { field: 'body' });
  expect(error).toMatchObject({ name: 'input.body', message: 'Choose a body.', details: { field: 'body' } });
  expect(familyOf(error)).toBe('input');
});

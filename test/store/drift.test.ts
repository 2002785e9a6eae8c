import type { FormattedItem } from 'dynamodb-toolbox/entity';
import { describe, expectTypeOf, test } from 'vitest';
import type { Contact, Note, Part } from '../../shared/schemas/correspondence.ts';
import type {
  contactEntity,
  noteEntity,
  partEntity,
} from '../../shared/store/correspondence/correspondence-entities.ts';
import type { queueRowEntity } from '../../shared/store/reports/report-entity.ts';
import type { QueueRow } from '../../shared/store/reports/queue-row.ts';

describe('what is kept and what is meant', () => {
  /**
   * The stores compile only if a stored item is a body, a note, … With an optional attribute in the schema only, they
   * would still compile and lose it; this file would not compile.
   */
  test('are the same types, optional attributes included', () => {
    expectTypeOf<FormattedItem<ReturnType<typeof queueRowEntity>>>().toEqualTypeOf<QueueRow>();
    expectTypeOf<FormattedItem<ReturnType<typeof noteEntity>>>().toEqualTypeOf<Note>();
    expectTypeOf<FormattedItem<ReturnType<typeof contactEntity>>>().toEqualTypeOf<Contact>();
    expectTypeOf<keyof FormattedItem<ReturnType<typeof partEntity>>>().toEqualTypeOf<keyof Part>();
  });
});

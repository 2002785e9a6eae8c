import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { CaseError } from '../../domain/errors.ts';
import type { Part } from '../../schemas/correspondence.ts';
import { contactEntity } from './correspondence-entities.ts';
import { answered } from '../failures.ts';
import { fromJwe } from './jwe-bytes.ts';
import { createMessageLog } from './message-log.ts';
import { ONLY_NEW, putItem } from '../put-item.ts';
import type { RecordsTable } from '../records-table.ts';
import { reportPartition } from '../reports/report-key.ts';
import type { PublicStores } from '../stores.ts';

/**
 * Parts are stored before the report that names them. If sending fails in between, the reporter sends again, perhaps
 * corrected, so a part may be replaced for an hour; afterwards it is evidence and does not change.
 */
const REPLACEABLE_MS = 3_600_000;

/** The stored item of a part. */
export const partItem = ({ reportId, part, jwe, ...facts }: Part) => ({
  pk: reportPartition(reportId),
  sk: `PART#${part}`,
  jwe: fromJwe(jwe),
  ...facts,
});

/** Writes for reporters: everything that the citizens' function writes besides the report itself. */
export const createCorrespondenceWrites = (table: RecordsTable): PublicStores['correspondence'] => {
  const contacts = contactEntity(table);
  return {
    ...createMessageLog(table),

    addPart: (part) => putItem(table, partItem(part), ONLY_NEW),

    async putPart(part) {
      const replaceable = {
        ConditionExpression: 'attribute_not_exists(pk) OR #at > :settled',
        ExpressionAttributeNames: { '#at': 'at' },
        ExpressionAttributeValues: {
          ':settled': new Date(Date.parse(part.at) - REPLACEABLE_MS).toISOString(),
        },
      };
      if (await putItem(table, partItem(part), replaceable)) return;
      throw new CaseError('conflict.part-kept', `Part ${part.part} was sent before.`, { part: part.part });
    },

    async putContact(contact) {
      await answered(contacts.build(PutItemCommand).item(contact).send());
    },
  };
};

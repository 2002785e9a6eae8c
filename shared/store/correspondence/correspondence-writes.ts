import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { CaseError } from '../../domain/errors.ts';
import { contactEntity, partEntity } from './correspondence-entities.ts';
import { answered, written } from '../failures.ts';
import { fromJwe } from './jwe-bytes.ts';
import { createMessageLog } from './message-log.ts';
import type { RecordsTable } from '../records-table.ts';
import type { PublicStores } from '../stores.ts';

/**
 * Parts are put before the report that names them. A sending that broke off in between is sent again, perhaps
 * corrected, so a part may be replaced for an hour; from then on it is evidence and stays as it is.
 */
const REPLACEABLE_MS = 3_600_000;

/** What comes in from reporters: all that the citizens' function does beside the report itself. */
export const createCorrespondenceWrites = (table: RecordsTable): PublicStores['correspondence'] => {
  const parts = partEntity(table);
  const contacts = contactEntity(table);
  return {
    ...createMessageLog(table),

    async putPart(part) {
      const settled = new Date(Date.parse(part.at) - REPLACEABLE_MS).toISOString();
      const put = parts.build(PutItemCommand).item({ ...part, jwe: fromJwe(part.jwe) });
      const replaceable = put.options({
        condition: {
          or: [
            { attr: 'at', exists: false },
            { attr: 'at', gt: settled },
          ],
        },
      });
      if (await written(replaceable.send())) return;
      throw new CaseError('conflict.part-kept', `Part ${part.part} was sent before.`, { part: part.part });
    },

    async putContact(contact) {
      await answered(contacts.build(PutItemCommand).item(contact).send());
    },
  };
};

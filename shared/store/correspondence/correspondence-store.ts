import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import { isPartName, type PartName } from '../../schemas/sealed-format.ts';
import { contactEntity, noteEntity, noteKey, partEntity } from './correspondence-entities.ts';
import { createCorrespondenceWrites } from './correspondence-writes.ts';
import { answered, written } from '../failures.ts';
import { jweOf } from './jwe-bytes.ts';
import type { RecordsTable } from '../records-table.ts';
import { reportPartition } from '../reports/report-key.ts';
import type { CorrespondenceStore } from '../stores.ts';

/** The items of a report besides the report itself: sealed parts, the dialogue, notes among officers, a contact. */
export const createCorrespondenceStore = (table: RecordsTable): CorrespondenceStore => {
  const parts = partEntity(table);
  const notes = noteEntity(table);
  const contacts = contactEntity(table);

  return {
    ...createCorrespondenceWrites(table),

    async part(reportId, part) {
      const { Item } = await answered(
        parts.build(GetItemCommand).key({ reportId, part }).options({ consistent: true }).send(),
      );
      return Item && { ...Item, part: nameOf(Item.part), jwe: jweOf(Item.jwe) };
    },

    async partsOf(reportId) {
      const { Items } = await answered(
        table
          .build(QueryCommand)
          .entities(parts)
          .query({ partition: reportPartition(reportId), range: { beginsWith: 'PART#' } })
          .options({ attributes: ['reportId', 'part', 'bytes', 'at'], maxPages: Infinity })
          .send(),
      );
      return (Items ?? []).map((item) => ({ ...item, part: nameOf(item.part) }));
    },

    async putNote(note) {
      const put = notes.build(PutItemCommand).item({ ...note, key: noteKey(note) });
      // If the note exists already, the same note was sent twice, which is not a conflict (P12).
      await written(put.options({ condition: { attr: 'text', exists: false } }).send());
    },

    async notesOf(reportId) {
      const { Items } = await answered(
        table
          .build(QueryCommand)
          .entities(notes)
          .query({ partition: reportPartition(reportId), range: { beginsWith: 'NOTE#' } })
          .options({ maxPages: Infinity })
          .send(),
      );
      return Items ?? [];
    },

    async contactOf(reportId) {
      const { Item } = await answered(
        contacts.build(GetItemCommand).key({ reportId }).options({ consistent: true }).send(),
      );
      return Item;
    },
  };
};

/** To the table a sort key is text; the server checked that it names a part when the part arrived. */
const nameOf = (text: string): PartName => {
  if (!isPartName(text)) throw new Error(`The table holds a part of an unknown kind: ${text}.`);
  return text;
};

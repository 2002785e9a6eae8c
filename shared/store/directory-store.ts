import { DeleteItemCommand } from 'dynamodb-toolbox/entity/actions/delete';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import type { Body } from '../schemas/body.ts';
import { BODIES, bodyEntity, OFFICERS, officerEntity, publishedEntity } from './directory-entities.ts';
import { answered } from './failures.ts';
import { createPublishedBodies } from './published-bodies.ts';
import { piecesOf } from './published-pieces.ts';
import type { RecordsTable } from './records-table.ts';
import type { DirectoryStore } from './stores.ts';

/** Who and what there is in the province. The last one who changes a record is right. */
export const createDirectoryStore = (table: RecordsTable, now: () => Date): DirectoryStore => {
  const officer = officerEntity(table);
  const body = bodyEntity(table);
  const published = publishedEntity(table);

  const bodies = async (): Promise<Body[]> => {
    const { Items } = await answered(
      table
        .build(QueryCommand)
        .entities(body)
        .query({ partition: BODIES })
        .options({ consistent: true, maxPages: Infinity })
        .send(),
    );
    return Items ?? [];
  };

  return {
    ...createPublishedBodies(table, now),
    bodies,

    async officers() {
      const { Items } = await answered(
        table
          .build(QueryCommand)
          .entities(officer)
          .query({ partition: OFFICERS })
          .options({ consistent: true, maxPages: Infinity })
          .send(),
      );
      return Items ?? [];
    },

    async officer(id) {
      const { Item } = await answered(
        officer.build(GetItemCommand).key({ id }).options({ consistent: true }).send(),
      );
      return Item;
    },

    async putBody(item) {
      await answered(body.build(PutItemCommand).item(item).send());
    },

    async putOfficer(item) {
      await answered(officer.build(PutItemCommand).item(item).send());
    },

    async publishBodies() {
      const { head, others } = piecesOf(await bodies());
      await Promise.all(others.map((piece) => answered(published.build(PutItemCommand).item(piece).send())));
      const { Attributes } = await answered(
        published.build(PutItemCommand).item(head).options({ returnValues: 'ALL_OLD' }).send(),
      );
      const outlived = (Attributes?.rest ?? []).filter((piece) => !head.rest.includes(piece));
      await Promise.all(
        outlived.map((piece) => answered(published.build(DeleteItemCommand).key({ piece }).send())),
      );
    },
  };
};

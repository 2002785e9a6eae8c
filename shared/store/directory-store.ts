import { DeleteItemCommand } from 'dynamodb-toolbox/entity/actions/delete';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import { CaseError } from '../domain/errors.ts';
import type { Body } from '../schemas/body.ts';
import { BODIES, bodyEntity, OFFICERS, officerEntity, publishedEntity } from './directory-entities.ts';
import { answered, written } from './failures.ts';
import { createPublishedBodies } from './published-bodies.ts';
import { piecesOf } from './published-pieces.ts';
import { markOf } from './record-mark.ts';
import type { RecordsTable } from './records-table.ts';
import type { DirectoryStore } from './stores.ts';

/** What a writer replaces: nothing, or the record that it was made from. Items of earlier versions have no mark. */
const onlyOver = (over: object | 'nothing') =>
  over === 'nothing'
    ? ({ attr: 'id', exists: false } as const)
    : { or: [{ attr: 'mark', eq: markOf(over) } as const, { attr: 'mark', exists: false } as const] };

const refuseStale = (made: boolean, id: string): void => {
  if (!made) throw new CaseError('conflict.stale', 'Someone else changed this record meanwhile.', { id });
};

/** Who and what there is in the province. Without a record to replace, the last one who writes is right. */
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

    async putBody(item, over) {
      const put = body.build(PutItemCommand).item({ ...item, mark: markOf(item) });
      const made = over === undefined ? put : put.options({ condition: onlyOver(over) });
      refuseStale(await written(made.send()), item.id);
    },

    async putOfficer(item, over) {
      const put = officer.build(PutItemCommand).item({ ...item, mark: markOf(item) });
      const made = over === undefined ? put : put.options({ condition: onlyOver(over) });
      refuseStale(await written(made.send()), item.id);
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

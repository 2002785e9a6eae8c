import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query';
import { CaseError } from '../../domain/errors.ts';
import { RuleChange } from '../../schemas/rules/rule-change.ts';
import { answered, written } from '../failures.ts';
import { fromGzip, toGzip } from '../gzip-json.ts';
import { createPublishedRules } from './published-rules.ts';
import type { RecordsTable } from '../records-table.ts';
import { publishedRulesEntity, ruleChangeEntity, RULES } from './rule-entities.ts';
import type { RuleStore } from '../stores.ts';
import { confirmedContents } from '../../domain/rules/amend.ts';

/** Changes of the rules, each written on the version before it, and the item that all functions read. */
export const createRuleStore = (table: RecordsTable, now: () => Date): RuleStore => {
  const entity = ruleChangeEntity(table);
  const published = publishedRulesEntity(table);
  const inForce = createPublishedRules(table, now);

  const changes = async (): Promise<RuleChange[]> => {
    const { Items } = await answered(
      table
        .build(QueryCommand)
        .entities(entity)
        .query({ partition: RULES })
        .options({ consistent: true, maxPages: Infinity })
        .send(),
    );
    return (Items ?? [])
      .map(({ gzip }) => RuleChange.parse(fromGzip(gzip)))
      .toSorted((one, other) => other.proposedAt.localeCompare(one.proposedAt));
  };

  return {
    confirmed: () => inForce.confirmed(),
    changes,

    async change(id) {
      const { Item } = await answered(
        entity.build(GetItemCommand).key({ id }).options({ consistent: true }).send(),
      );
      return Item && RuleChange.parse(fromGzip(Item.gzip));
    },

    async put(change) {
      const { id, version } = change;
      const put = entity.build(PutItemCommand).item({ id, version, gzip: toGzip(change) });
      const condition =
        version === 1
          ? ({ attr: 'id', exists: false } as const)
          : ({ attr: 'version', eq: version - 1 } as const);
      if (await written(put.options({ condition }).send())) return;
      throw new CaseError('conflict.stale', 'Someone else changed this proposal meanwhile.', { id, version });
    },

    async publish() {
      const contents = confirmedContents(await changes());
      const put = published.build(PutItemCommand).item({ changes: contents.length, gzip: toGzip(contents) });
      // A confirmed change stays so: a process that knows fewer changes is late and must not overwrite the newer list.
      const { length } = contents;
      const condition = { attr: 'changes', lte: length } as const;
      await written(
        put.options({ condition: { or: [{ attr: 'changes', exists: false }, condition] } }).send(),
      );
      // The process that publishes must use the new rules at once.
      inForce.forget();
    },
  };
};

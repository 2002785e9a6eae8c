import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import * as z from 'zod/mini';
import { RuleContent } from '../../schemas/rules/rule-change.ts';
import { answered } from '../failures.ts';
import { fromGzip } from '../gzip-json.ts';
import type { RecordsTable } from '../records-table.ts';
import { publishedRulesEntity } from './rule-entities.ts';
import type { PublicStores } from '../stores.ts';

const Contents = z.array(RuleContent);

/** Rules change a few times a year; a minute later every function uses the new ones. */
const REMEMBERED_MS = 60_000;

/** Reads the confirmed changes by key alone. The ordinary answer "none" is remembered too. */
export const createPublishedRules = (
  table: RecordsTable,
  now: () => Date,
): PublicStores['rules'] & { forget(): void } => {
  const entity = publishedRulesEntity(table);
  let kept: { readonly until: number; readonly list: Promise<RuleContent[]> } | undefined;

  const read = async (): Promise<RuleContent[]> => {
    const { Item } = await answered(entity.build(GetItemCommand).key({}).send());
    return Item === undefined ? [] : Contents.parse(fromGzip(Item.gzip));
  };

  return {
    forget: () => {
      kept = undefined;
    },
    async confirmed() {
      const at = now().getTime();
      if (kept === undefined || at >= kept.until) kept = { until: at + REMEMBERED_MS, list: read() };
      const mine = kept;
      try {
        return await mine.list;
      } catch (error) {
        if (kept === mine) kept = undefined;
        throw error;
      }
    },
  };
};

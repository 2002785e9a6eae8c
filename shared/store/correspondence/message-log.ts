import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { CaseError } from '../../domain/errors.ts';
import type { Message } from '../../schemas/correspondence.ts';
import { messagesEntity } from './correspondence-entities.ts';
import { answered, written } from '../failures.ts';
import type { RecordsTable } from '../records-table.ts';
import type { CorrespondenceStore } from '../stores.ts';

/**
 * A stretch of this size is closed, and the next message begins a new one. So an ordinary dialogue is one read, a
 * dialogue has no limit, and no message rewrites more than this.
 */
const CLOSED_BYTES = 8 * 1024;

/** A try fails only if another message was stored in between, so a few are enough. */
const TRIES = 5;

interface Stretch {
  readonly stretch: string;
  readonly version: number;
  readonly messages: readonly Omit<Message, 'reportId'>[];
}

const isClosed = ({ messages }: Stretch): boolean =>
  Buffer.byteLength(JSON.stringify(messages)) >= CLOSED_BYTES;

/**
 * The dialogue of a report, in stretches `0`, `1`, … that are read in sequence. The citizens' function may get and put
 * but not query, so it must find the messages of a report without a list.
 */
export const createMessageLog = (
  table: RecordsTable,
): Pick<CorrespondenceStore, 'putMessage' | 'messagesOf'> => {
  const entity = messagesEntity(table);

  /** All stretches; the last one is open and may be empty. */
  const stretchesOf = async (reportId: string): Promise<[...Stretch[], Stretch]> => {
    const closed: Stretch[] = [];
    for (;;) {
      const stretch = String(closed.length);
      const { Item } = await answered(
        entity.build(GetItemCommand).key({ reportId, stretch }).options({ consistent: true }).send(),
      );
      const read = Item ?? { stretch, version: 0, messages: [] };
      if (!isClosed(read)) return [...closed, read];
      closed.push(read);
    }
  };

  return {
    async messagesOf(reportId) {
      const stretches = await stretchesOf(reportId);
      return stretches.flatMap(({ messages }) => messages.map((message) => ({ reportId, ...message })));
    },

    async putMessage({ reportId, ...message }) {
      for (let tries = 0; tries < TRIES; tries += 1) {
        const stretches = await stretchesOf(reportId);
        if (stretches.some(({ messages }) => messages.some(({ id }) => id === message.id))) return;
        const open = stretches.at(-1);
        if (open === undefined) break;
        const { stretch, version, messages } = open;
        const put = entity
          .build(PutItemCommand)
          .item({ reportId, stretch, version: version + 1, messages: [...messages, message] })
          .options({
            condition: version === 0 ? { attr: 'version', exists: false } : { attr: 'version', eq: version },
          });
        if (await written(put.send())) return;
      }
      throw new CaseError('conflict.stale', `Others kept writing to report ${reportId}.`, {
        report: reportId,
      });
    },
  };
};

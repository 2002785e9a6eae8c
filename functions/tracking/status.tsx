import { saidIn } from '../../shared/domain/report/item-id.ts';
import type { Report } from '../../shared/schemas/report.ts';
import { newSealingRef } from '../../shared/sealing/sealing-ref.ts';
import { StatusPage } from '../../web/tracking/status-page.tsx';
import type { StatusPageProps } from '../../web/tracking/status-props.ts';
import { TrackPage } from '../../web/tracking/track-page.tsx';
import { placeOnSheet } from '../casework/place-on-sheet.ts';
import { partsOf } from './act-as-reporter.ts';
import { html, type PageAnswer, type PageRequest } from '../page.ts';
import type { PublicWorld } from '../ports.ts';
import { pageContext } from '../page-context.ts';

/** The page with one field. `typed`: the code that was not found. */
export const askCodePage = (request: PageRequest, world: PublicWorld, typed?: string): PageAnswer =>
  html(<TrackPage context={pageContext(request, world)} typed={typed} />, typed === undefined ? 200 : 404);

export interface Said {
  readonly done?: string;
  readonly sent?: boolean;
  readonly error?: NonNullable<StatusPageProps['error']>;
  readonly typed?: string;
  /** Number of the part the message is about. */
  readonly about?: string;
  readonly messageId?: string;
  readonly status?: number;
}

/** The status page of a report, with a message or the act just done. */
export const statusPage = async (
  request: PageRequest,
  world: PublicWorld,
  report: Report,
  code: string,
  said: Said = {},
): Promise<PageAnswer> => {
  const parts = await partsOf(report, world);
  const { correspondence } = world.stores;
  const [messages, messagesOfParts, bodies, sealingKey] = await Promise.all([
    correspondence.messagesOf(report.id),
    Promise.all(parts.map(({ id }) => correspondence.messagesOf(id))),
    world.stores.directory.publishedBodies(),
    world.keys.publicKey(),
  ]);
  // The gazetteer is large, so it is loaded only for a guidance sheet, which names a place.
  const isGuided = [report, ...parts].some(({ guidance }) => guidance !== undefined);
  const places = isGuided ? await world.places() : undefined;
  const { done, sent, error, typed, about, messageId = newSealingRef(world.random), status = 200 } = said;
  const page = (
    <StatusPage
      context={pageContext(request, world)}
      report={report}
      messages={saidIn(report.events, messages)}
      parts={parts.map((part, at) => ({
        report: part,
        messages: saidIn(part.events, messagesOfParts[at] ?? []),
      }))}
      bodies={bodies}
      placeOf={(guided) => placeOnSheet(guided, bodies, places, world.settings)}
      rules={world.rules}
      calendar={world.calendar}
      form={{ code, sealingKey, messageId, typed, about }}
      {...{ done, sent, error }}
    />
  );
  return html(page, status);
};

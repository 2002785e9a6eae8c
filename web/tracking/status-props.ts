import type { ClockRules } from '../../shared/domain/clocks/resolve-rules.ts';
import type { WorkingCalendar } from '../../shared/domain/working-calendar.ts';
import type { Body } from '../../shared/schemas/body.ts';
import type { Message } from '../../shared/schemas/correspondence.ts';
import type { Report } from '../../shared/schemas/report.ts';
import type { PublicSealingKey } from '../../shared/schemas/sealed.ts';
import type { PageContext } from '../layout/page-context.ts';

/** The data of the forms on the status page: the code, which nothing stores, and the key and reference for sealing. */
export interface ReporterForm {
  readonly code: string;
  readonly sealingKey: PublicSealingKey;
  /** Id of the next message, so that a double post is one message. */
  readonly messageId: string;
  readonly typed?: string | undefined;
  /** Number of the report, or of the part, that the message is about. */
  readonly about?: string | undefined;
}

export interface StatusPageProps {
  readonly context: PageContext;
  readonly report: Report;
  readonly messages: readonly Message[];
  /** The parts of the report, each with its own dialogue. */
  readonly parts: readonly { readonly report: Report; readonly messages: readonly Message[] }[];
  readonly bodies: readonly Body[];
  /** The place of the Front body that guided, for its sheet. */
  readonly placeOf: (guided: Report) => string;
  readonly rules: ClockRules;
  readonly calendar: WorkingCalendar;
  readonly form: ReporterForm;
  /** The act just done, as a sentence. */
  readonly done?: string | undefined;
  /** Whether that act sent a message, so that the browser may forget its text. */
  readonly sent?: boolean | undefined;
  readonly error?: { readonly field: string; readonly sentence: string } | undefined;
}

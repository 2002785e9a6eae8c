import type { PageContext } from '../layout/page-context.ts';
import { inLanguage, PATHS } from '../layout/paths.ts';
import { intakeWords } from '../words/intake.ts';

/** A QR code as one path: modules are one unit wide, `size` per side including the quiet zone. */
export interface QrDrawing {
  readonly size: number;
  readonly path: string;
}

interface SlipProps {
  readonly context: PageContext;
  /** In groups, for display. */
  readonly code: string;
  readonly qr: QrDrawing;
}

/** The printed slip. It does not mention the content. */
export const Slip = ({ context: { language, settings }, code, qr }: SlipProps) => {
  const words = intakeWords[language].receipt;
  return (
    <section class="card slip" aria-labelledby="slip-title">
      <svg viewBox={`0 0 ${String(qr.size)} ${String(qr.size)}`} role="img" aria-label={words.qrLabel}>
        <rect width="100%" height="100%" fill="#fff" />
        <path d={qr.path} fill="#000" />
      </svg>
      <div class="flow">
        <h2 id="slip-title">{words.slipTitle}</h2>
        <p class="muted small">{words.slipScan}</p>
        <p class="small">{settings.publicUrl + inLanguage(PATHS.track, language)}</p>
        <p class="mono" translate="no">
          {code}
        </p>
      </div>
    </section>
  );
};

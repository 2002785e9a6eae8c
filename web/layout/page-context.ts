import type { ProvinceSettings } from '../../shared/schemas/province.ts';
import type { Language } from '../../shared/schemas/primitives.ts';

/** What every page knows besides its own data. Pages are pure: this and the data in, HTML out. */
export interface PageContext {
  readonly language: Language;
  readonly settings: ProvinceSettings;
  readonly now: Date;
  /** Path of this page as it was asked for, language prefix included. */
  readonly path: string;
  /** Built styles and scripts by name, `citizen.css` → `/assets/citizen.4fd1c2.css`. */
  readonly assets: Readonly<Record<string, string>>;
}

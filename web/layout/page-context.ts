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

/** Address of a built style or script. @throws Error for a name that was not built: a defect of ours, not of the request */
export const asset = ({ assets }: PageContext, name: string): string => {
  const address = assets[name];
  if (address === undefined) throw new Error(`The style or script ${name} was not built.`);
  return address;
};

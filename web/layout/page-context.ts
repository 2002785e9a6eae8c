import type { ProvinceSettings } from '../../shared/schemas/province.ts';
import type { Language } from '../../shared/schemas/primitives.ts';

/** The data of every page besides its own. Pages are pure: they turn this and their data into HTML. */
export interface PageContext {
  readonly language: Language;
  readonly settings: ProvinceSettings;
  readonly now: Date;
  /** Path of this page in the request, including the language prefix. */
  readonly path: string;
  /** Built styles and scripts by name, `citizen.css` → `/assets/citizen.4fd1c2.css`. */
  readonly assets: Readonly<Record<string, string>>;
}

/** Address of a built style or script. @throws Error for a name that was not built: a defect of ours */
export const asset = ({ assets }: PageContext, name: string): string => {
  const address = assets[name];
  if (address === undefined) throw new Error(`The style or script ${name} was not built.`);
  return address;
};

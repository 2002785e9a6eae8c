import { newSealingRef } from '../../../shared/sealing/sealing-ref.ts';
import { inLanguage, PATHS } from '../../../web/layout/paths.ts';
import { seeOther, type PageFunction } from '../../page.ts';
import type { PublicWorld } from '../../ports.ts';
import { showStep } from './show-step.tsx';

/** The first question, with a new sealing reference. */
export const showForm: PageFunction<PublicWorld> = (request, world) =>
  showStep('viec', { answers: {}, reference: newSealingRef(world.random) }, [], request, world);

/** Later pages exist only as answers to the page before; opening one by its address leads to the first question. */
export const toFirstQuestion: PageFunction<PublicWorld> = ({ language }) =>
  Promise.resolve(seeOther(inLanguage(PATHS.form, language)));

import { newSealingRef } from '../../../shared/sealing/sealing-ref.ts';
import { inLanguage, PATHS } from '../../../web/layout/paths.ts';
import { seeOther, type PageFunction } from '../../page.ts';
import type { PublicWorld } from '../../ports.ts';
import { showStep } from './show-step.tsx';

/** The first question, with a fresh reference for what will be sealed. */
export const showForm: PageFunction<PublicWorld> = (request, world) =>
  showStep('viec', { answers: {}, reference: newSealingRef(world.random) }, [], request, world);

/** The later pages exist only as answers to the page before; whoever opens one by its address begins. */
export const toFirstQuestion: PageFunction<PublicWorld> = ({ language }) =>
  Promise.resolve(seeOther(inLanguage(PATHS.form, language)));

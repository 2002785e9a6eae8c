import type { sealKey as SealKey, sealText as SealText } from '../../shared/sealing/seal.ts';
import { lazily } from './lazily.ts';

/** The JOSE code is in a separate chunk: browsers seal by themselves, so few requests of the server need it. */
const sealing = lazily(() => import('../../shared/sealing/seal.ts'));

export const sealText: typeof SealText = async (...call) => (await sealing()).sealText(...call);
export const sealKey: typeof SealKey = async (...call) => (await sealing()).sealKey(...call);

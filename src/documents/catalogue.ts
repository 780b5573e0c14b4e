import { PAIRS_ORDER } from './pairsOrderTemplate';
import type { Template } from './template';

/** Every document the add-on can make; the build makes one .docx of each. */
export const CATALOGUE: readonly Template[] = [PAIRS_ORDER];

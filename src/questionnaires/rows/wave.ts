import { WAVES } from '../../registries/answerColumns';

const [DECEMBER, MARCH, JUNE] = WAVES;

const FEBRUARY = 2;
const MAY = 5;
const AUGUST = 8;

/** The wave of feedback a moment `yyyy-MM-dd…` belongs to (R108): the one being collected or just collected. */
export function waveOf(moment: string): (typeof WAVES)[number] {
  const month = Number(moment.slice(5, 7));
  if (month >= FEBRUARY && month < MAY) return MARCH;
  return month >= MAY && month <= AUGUST ? JUNE : DECEMBER;
}

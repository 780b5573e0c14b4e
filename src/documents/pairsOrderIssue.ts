import type { DateStyle } from '../language/dates';
import type { NameForms } from '../language/declension';
import type { Problem } from '../problem';
import { type DoubtfulForm, declining } from './declining';
import { missing } from './missing';
import type { OrderPair } from './orderPeople';
import { type OrderRegister, type OrderSettings, pairsOrderFacts } from './pairsOrder';
import { PAIRS_ORDER } from './pairsOrderTemplate';
import { prepareValues, type Scope } from './values';

/** Everything the renderer needs for one order on pairs, and what a person must look at first. */
export interface PreparedOrder {
  readonly values: Scope;
  /** Blanks without a value: while there are any, no document is made. */
  readonly missing: readonly Problem[];
  readonly doubts: readonly DoubtfulForm[];
}

export function preparePairsOrder(
  settings: OrderSettings,
  pairs: readonly OrderPair[],
  register: OrderRegister,
  dateStyle: DateStyle,
  table: readonly NameForms[],
): PreparedOrder {
  const { decline, doubts } = declining(table);
  const { facts } = pairsOrderFacts(settings, pairs, register);
  const { values } = prepareValues(PAIRS_ORDER, facts, decline, { dateStyle });
  return { values, missing: missing(PAIRS_ORDER, values), doubts: doubts() };
}

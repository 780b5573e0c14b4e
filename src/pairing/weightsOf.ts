import { type Settings, settingNumber } from '../registries/readSettings';
import { type Weights, weights } from './weights';

export const weightsOf = (settings: Settings): Weights =>
  Object.fromEntries(
    weights.map(({ name, setting }) => [name, settingNumber(settings, setting)]),
  ) as unknown as Weights;

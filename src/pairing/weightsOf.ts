import { type Weights, weights } from '../registries/pairingWeights';
import { type Settings, settingNumber } from '../registries/readSettings';

export const weightsOf = (settings: Settings): Weights =>
  Object.fromEntries(
    weights.map(({ name, setting }) => [name, settingNumber(settings, setting)]),
  ) as unknown as Weights;

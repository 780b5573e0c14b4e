export { acceptPairs } from './pairing/accept';
export { recordPairing } from './pairing/record';
export { setRegistryRule } from './pairing/registryRule';
export { decidePair, pairingView, searchPairs, tracePair } from './pairing/search';

export { acceptPairs } from './pairing/accept';
export { recordPairing } from './pairing/record';
export { decidePair, pairingView, searchPairs, tracePair } from './pairing/search';

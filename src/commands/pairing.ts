export { acceptPairs } from './pairing/accept';
export { decidePair, pairingView, searchPairs, tracePair } from './pairing/search';

import { writeFileSync } from 'node:fs';
import { registries } from '../src/registries/index';
import { dictionary } from '../src/schema/dictionary';

// node build/runTs.mjs build/dataDictionary.ts: after a change of a sheet's declaration.
writeFileSync('docs/ru/data-dictionary.md', dictionary(registries));

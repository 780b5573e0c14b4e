import { keyMeaning } from '../../../src/ui/pairing/keys';

const press = (key: string, code = '', modifier = {}) =>
  keyMeaning({ key, code, ctrlKey: false, metaKey: false, altKey: false, ...modifier });

test('the list is walked with arrows or j and k in both layouts', () => {
  expect([press('ArrowDown'), press('j', 'KeyJ'), press('о', 'KeyJ')]).toEqual(['next', 'next', 'next']);
  expect([press('ArrowUp'), press('k', 'KeyK'), press('л', 'KeyK')]).toEqual(['previous', 'previous', 'previous']);
});

test('decisions and search have keys of their own', () => {
  expect(['Enter', 'Delete', '/'].map((key) => press(key))).toEqual(['accept', 'forbid', 'find']);
  expect([press('L', 'KeyL'), press('д', 'KeyL'), press('.', 'Slash')]).toEqual(['lock', 'lock', 'find']);
});

test('a shortcut of the browser is left alone', () => {
  expect(press('l', 'KeyL', { ctrlKey: true })).toBeUndefined();
  expect(press('ArrowUp', 'ArrowUp', { altKey: true })).toBeUndefined();
  expect(press('q', 'KeyQ')).toBeUndefined();
});

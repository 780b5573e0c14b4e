import { choice, text } from '../schema/kinds';
import { fullName } from '../schema/personKinds';
import { defineRegistry } from '../schema/registry';

const COUNCIL_ROLE = { chair: 'Председатель', secretary: 'Секретарь', member: 'Член совета' } as const;

/** Members of the pedagogical council: protocols take the list, the chair, the secretary and the quorum (R007). */
export const council = defineRegistry({
  key: 'council',
  sheet: 'Педсовет',
  identity: 'name',
  about: 'Состав педагогического совета. По нему протокол считает кворум.',
  tabColour: '#9334e6',
  columns: {
    name: fullName('ФИО', { required: true, filledBy: 'person' }),
    post: text('Должность', { filledBy: 'person', width: 260 }),
    role: choice('Роль', Object.values(COUNCIL_ROLE), { filledBy: 'person', width: 130 }),
  },
});

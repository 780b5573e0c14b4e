import { link, text } from '../schema/kinds';
import { defineRegistry } from '../schema/registry';

/** Addresses that open a questionnaire with the participant's code filled in; made anew whenever the curator asks. */
export const personalLinks = defineRegistry({
  key: 'personalLinks',
  sheet: 'Личные ссылки',
  about: 'Ссылки на анкеты, в которых код участника уже вписан. Передайте каждому его ссылку.',
  tabColour: '#f9ab00',
  columns: {
    questionnaire: text('Анкета', { width: 380 }),
    code: text('Код участника', { width: 110 }),
    link: link('Личная ссылка', { width: 420 }),
  },
});

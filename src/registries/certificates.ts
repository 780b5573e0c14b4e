import { choice, date, generatedId, text } from '../schema/kinds';
import { participantCode } from '../schema/personKinds';
import { defineRegistry } from '../schema/registry';
import { CERTIFICATE_KINDS } from './vocabulary';

/** Certificates of mentors from outside (R067): that one was seen, by whom and until when it holds. No scans. */
export const certificates = defineRegistry({
  key: 'certificates',
  sheet: 'Справки',
  about:
    'Какие справки внешних наставников вы видели и до какого дня они действуют. Сами справки и копии сюда не помещают.',
  tabColour: '#b3261e',
  columns: {
    id: generatedId('№ записи', 'СП-'),
    mentorId: participantCode('№ наставника', {
      required: true,
      filledBy: 'person',
      help: 'Номер из базы наставников: М-0001.',
    }),
    kind: choice('Какая справка', Object.values(CERTIFICATE_KINDS), { required: true, filledBy: 'person', width: 210 }),
    issued: date('Дата выдачи', { filledBy: 'person' }),
    until: date('Действительна до', { filledBy: 'person', help: 'Пусто – без срока.' }),
    seenBy: text('Кто видел', { personal: true, filledBy: 'person', width: 200 }),
    seenOn: date('Когда', { filledBy: 'person' }),
    note: text('Примечание', { long: true, personal: true, filledBy: 'person' }),
  },
});

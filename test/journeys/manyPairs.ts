import type { Host } from '../../host/contract';

const LETTERS = 'АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЭЮЯ';
const number = (at: number): string => String(at + 1).padStart(4, '0');
/** Unlike names, so that nobody is taken for somebody else. */
const surname = (at: number): string => `${LETTERS[at % 27]}${LETTERS[Math.floor(at / 27) % 27]?.toLowerCase()}ров`;

/** Rows typed as a person pastes them, by caption. */
const typeRows = (host: Host, sheet: string, rows: readonly Readonly<Record<string, string>>[]): void => {
  const header = (host.values(sheet)[0] ?? []).map(String);
  host.type(
    sheet,
    2,
    1,
    rows.map((row) => header.map((caption) => row[caption] ?? '')),
  );
};

/** So many pupils, each with a teacher of their own, all consents in order. */
export function typePairs(host: Host, size: number): void {
  const consent = {
    'Согласие на обработку персональных данных': 'Даю согласие',
    'Дата подписания согласия': '10.09.2026',
  };
  const all = Array.from({ length: size }, (_, at) => at);
  typeRows(
    host,
    'Наставляемые',
    all.map((at) => ({
      '№ п/п': `Н-${number(at)}`,
      'ФИО наставляемого': `${surname(at)} Павел Сергеевич`,
      'Кто обращается': 'Ученик',
      Класс: '6А',
      'Год рождения наставляемого': '2014',
      'ФИО родителя (законного представителя)': `${surname(at)} Сергей Иванович`,
      'Письменное согласие родителя': 'Сдано куратору',
      ...consent,
    })),
  );
  typeRows(
    host,
    'Наставники',
    all.map((at) => ({
      '№ п/п': `М-${number(at)}`,
      'ФИО наставника': `${surname(at)} Николай Ильич`,
      'Категория наставника': 'Педагог',
      'Место работы/учёбы наставника': 'учитель математики',
      'Год рождения': '1975',
      ...consent,
    })),
  );
  typeRows(
    host,
    'Пары',
    all.map((at) => ({
      '№ пары': `П-${number(at)}`,
      '№ наставника': `М-${number(at)}`,
      Наставник: `${surname(at)} Николай Ильич`,
      '№ наставляемого': `Н-${number(at)}`,
      Наставляемый: `${surname(at)} Павел Сергеевич`,
      'Форма наставничества': 'педагог – ученик',
      Статус: 'Сформирована',
    })),
  );
}

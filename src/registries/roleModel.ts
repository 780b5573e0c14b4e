import { looseKey } from '../schema/cell';
import { type Column, facts, type Wish } from '../schema/column';
import { readWith } from '../schema/kinds';
import { splitOptions } from '../tags/splitOptions';

type Kind = 'pupils' | 'teachers';

export interface RoleModel {
  /** What people choose and the sheets show: nobody is asked to call themselves «неуспевающий» (R024). */
  readonly caption: string;
  /** Name in the model of mentoring (R014, R015). */
  readonly official: string;
  readonly kind: Kind;
}

const model = (kind: Kind, caption: string, official: string): RoleModel => ({ kind, caption, official });

export const LEARNING = 'Помощь с учёбой';
export const PEERS = 'Обмен опытом на равных';
export const BEGINNER = 'Первые шаги в профессии';
export const INNOVATION = 'Новые приёмы и технологии';
export const SUBJECT = 'Методика своего предмета';

export const roleModels: readonly RoleModel[] = [
  model('pupils', LEARNING, 'успевающий – неуспевающий'),
  model('pupils', 'Уверенность и участие в делах класса', 'лидер – пассивный'),
  model('pupils', PEERS, 'равный – равному'),
  model('teachers', BEGINNER, 'опытный учитель – молодой специалист'),
  model(
    'teachers',
    'Поддержка в трудной ситуации',
    'лидер педагогического сообщества – педагог, испытывающий проблемы',
  ),
  model('teachers', INNOVATION, 'педагог-новатор – консервативный педагог'),
  model('teachers', SUBJECT, 'опытный предметник – неопытный предметник'),
];

const captions = roleModels.map(({ caption }) => caption);

const byName = new Map(
  roleModels.flatMap(({ caption, official }) => [caption, official].map((name) => [looseKey(name), caption] as const)),
);

/** Official name of a model, '' for none. */
export const officialModel = (caption: string | null): string =>
  roleModels.find((one) => one.caption === caption)?.official ?? '';

const HELP = `Ролевые модели: ${roleModels.map(({ caption, official }) => `«${caption}» – ${official}`).join('; ')}.`;

const advice = `Выберите из списка: ${captions.map((caption) => `«${caption}»`).join(', ')}.`;

/** The one role model a mentee asks for; the official name is understood too. */
export const roleModel = (header: string, wish: Wish = {}): Column<string> => ({
  ...facts({ width: 170, help: HELP, ...wish }),
  header,
  input: { kind: 'choice', options: captions, other: false },
  parse: readWith((text) => {
    const found = byName.get(looseKey(text));
    return found ? { value: found } : { value: null, advice };
  }),
  format: (value) => value,
});

/** The role models a mentor is ready for. */
export const roleModelChoices = (header: string, wish: Wish = {}): Column<readonly string[]> => ({
  ...facts({ width: 220, help: HELP, ...wish }),
  header,
  input: { kind: 'choices', options: captions, other: false },
  parse: readWith((text) => {
    const found = splitOptions(text, [...byName.values(), ...roleModels.map(({ official }) => official)]).map((part) =>
      byName.get(looseKey(part)),
    );
    return found.includes(undefined)
      ? { value: null, advice }
      : { value: captions.filter((caption) => found.includes(caption)) };
  }),
  format: (value) => value.join('; '),
});

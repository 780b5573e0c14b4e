/** The seven stages of a programme (methodology, part 2); 0 is the district's. `folder` names a folder of the Drive. */
export const STAGES: readonly { readonly title: string; readonly folder: string }[] = [
  { title: 'Муниципальные документы', folder: 'Муниципальные документы' },
  { title: '1. Подготовка условий для запуска программы', folder: '1. Подготовка условий' },
  { title: '2. Формирование базы наставляемых', folder: '2. База наставляемых' },
  { title: '3. Формирование базы наставников', folder: '3. База наставников' },
  { title: '4. Отбор и обучение наставников', folder: '4. Отбор и обучение наставников' },
  { title: '5. Формирование наставнических пар (групп)', folder: '5. Формирование пар' },
  { title: '6. Работа наставнических пар (групп)', folder: '6. Работа пар' },
  { title: '7. Завершение наставничества', folder: '7. Завершение' },
];

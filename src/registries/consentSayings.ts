import type { ConsentKind } from './consentRegister';

/** Why a gate is closed, in the words of one kind of consent. */
export interface Sayings {
  readonly participant: string;
  readonly guardian: string;
  readonly withdrawn: string;
}

export const sayings: Readonly<Record<ConsentKind, Sayings>> = {
  data: {
    participant: 'нет согласия на обработку персональных данных',
    guardian: 'нет письменного согласия родителя',
    withdrawn: 'согласие на обработку персональных данных отозвано',
  },
  survey: {
    participant: 'нет согласия на анкетирование (АПО)',
    guardian: 'нет согласия родителя на анкетирование (АПО)',
    withdrawn: 'согласие на анкетирование (АПО) отозвано',
  },
  publication: {
    participant: 'нет согласия на публикацию',
    guardian: 'нет согласия родителя на публикацию',
    withdrawn: 'согласие на публикацию отозвано',
  },
  sharing: {
    participant: 'нет согласия на передачу данных в другие организации',
    guardian: 'нет согласия родителя на передачу данных в другие организации',
    withdrawn: 'согласие на передачу данных в другие организации отозвано',
  },
  mentor: {
    participant: 'нет согласия на встречи с этим наставником',
    guardian: 'нет согласия родителя на встречи с этим наставником',
    withdrawn: 'согласие на встречи с этим наставником отозвано',
  },
  employee: {
    participant: 'нет письменного согласия педагога на наставничество (ст. 351.8 ТК РФ)',
    guardian: '',
    withdrawn: 'согласие педагога на наставничество отозвано',
  },
};

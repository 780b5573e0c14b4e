import type { Problem } from '../../problem';
import type { Registry } from '../../schema/registry';

const SHOWN = 10;

const listed = (codes: readonly string[]): string =>
  codes.length > SHOWN ? `${codes.slice(0, SHOWN).join(', ')} и ещё ${codes.length - SHOWN}` : codes.join(', ');

export const waitingCodes = ({ sheet }: Registry, codes: readonly string[]): Problem[] =>
  codes.length === 0
    ? []
    : [
        {
          code: 'answer-waits-consent',
          message: `Лист «${sheet}»: ответы участников без нужного согласия не внесены (${listed(codes)}). Они остались в анкете. Когда согласие будет, выберите «Принять новые ответы».`,
          where: { sheet },
        },
      ];

export const codesUnknown = ({ sheet }: Registry, ids: readonly string[]): Problem[] =>
  ids.length === 0
    ? []
    : [
        {
          code: 'answer-code-unknown',
          message: `Лист «${sheet}»: неизвестно, чьи это ответы (${listed(ids)}). Они сохранены. Впишите верный код в столбец «Код участника» и выберите «Принять новые ответы».`,
          where: { sheet },
        },
      ];

export const keptWithoutConsent = ({ sheet }: Registry, ids: readonly string[]): Problem[] =>
  ids.length === 0
    ? []
    : [
        {
          code: 'answer-without-consent',
          message: `Лист «${sheet}»: код найден, но согласия участника нет (${listed(ids)}). В расчёты ответы не входят. Получите согласие или удалите эти строки.`,
          where: { sheet },
        },
      ];

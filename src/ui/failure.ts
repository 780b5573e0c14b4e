import type { Problem } from '../problem';

/** Google words its failures in the language of the account, so each kind is known by both wordings. */
const kinds: readonly (Problem & { readonly words: RegExp })[] = [
  {
    code: 'А-41',
    words:
      /PERMISSION_DENIED|authoriz?ation is required|(нужна|требуется|необходима) авторизация|reading from storage/i,
    message:
      'Похоже, в браузере открыто несколько аккаунтов Google, и таблица отвечает не тому из них. ' +
      'Данные не изменились. Выйдите из остальных аккаунтов или откройте таблицу в окне инкогнито и повторите.',
  },
  {
    code: 'С-17',
    words: /NetworkError|connection failure|HTTP 0\b|failed to fetch|network|ошибка (сети|соединения)|нет соединения/i,
    message:
      'Связь с Google прервалась. Действие могло успеть выполниться: проверьте таблицу. ' +
      'Введённое здесь сохранилось – когда интернет появится, повторите.',
  },
  {
    code: 'В-36',
    words: /exceeded maximum execution time|превышено максимальное время/i,
    message:
      'Google остановил программу: она работала дольше разрешённого времени. ' +
      'Всё, что успело записаться, осталось в таблице. Повторите – работа продолжится с того же места.',
  },
  {
    code: 'К-31',
    words: /too many (times|simultaneous)|quota|rate limit|слишком много|квот/i,
    message:
      'Google временно ограничил число обращений. Данные в таблице на месте. ' +
      'Подождите минуту и повторите; если не поможет, продолжите завтра – дневной запас обновится.',
  },
];

const unknown: Problem = {
  code: 'О-57',
  message:
    'Не удалось выполнить действие: таблица не ответила так, как ожидалось. ' +
    'Введённое здесь сохранилось. Повторите; если не поможет, закройте окно и откройте его снова из меню.',
};

/**
 * What to tell when a call did not get through, with a code for the question to support.
 * The wording of Google itself is never shown: it helps nobody and may quote a cell.
 */
export const problemOfFailure = (error: unknown): Problem => {
  const text = error instanceof Error ? error.message : String(error);
  const kind = kinds.find(({ words }) => words.test(text));
  const { code, message } = kind ?? unknown;
  return { code, message: `${message} (${code})` };
};

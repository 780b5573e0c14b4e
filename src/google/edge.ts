import { CannotProceed, type Problem } from '../problem';

export type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The only catch in the add-on: what was foreseen is shown as it is, a fault as one plain sentence with a code. */
export function atTheEdge(task: string, run: () => unknown): Answer {
  try {
    return { ok: true, value: run() ?? null };
  } catch (error) {
    if (isForeseen(error)) return { ok: false, problems: error.problems };
    const problem = faultOf(error);
    console.error(`${task}: ${problem.code} ${framesOf(error)}`);
    return { ok: false, problems: [problem] };
  }
}

/** Where it happened, without the message: Google's own texts may quote what stands in a cell. */
const framesOf = (error: unknown): string =>
  error instanceof Error
    ? `${error.name} ${(error.stack ?? '')
        .split('\n')
        .filter((line) => /^\s+at /.test(line))
        .slice(0, 6)
        .join(' ')}`
    : '';

const isForeseen = (error: unknown): error is CannotProceed => error instanceof CannotProceed;

interface Known {
  readonly code: string;
  readonly pattern: RegExp;
  readonly message: string;
}

/** Google's texts come in the user's language (research on reliability, 1.3); both are recognised. */
const known: readonly Known[] = [
  {
    code: 'А-41',
    pattern: /PERMISSION_DENIED|Authorization is required|требуется авторизация/i,
    message:
      'Похоже, в браузере открыто несколько аккаунтов Google или доступ ещё не разрешён. Ничего не потеряно. Оставьте один аккаунт (или откройте таблицу в отдельном профиле) и повторите.',
  },
  {
    code: 'З-28',
    pattern: /protected cell or object|область защищена/i,
    message:
      'Часть таблицы защищена от изменений. Данные на месте. Попросите владельца таблицы открыть доступ и повторите.',
  },
  {
    code: 'П-27',
    pattern: /do(es)? not have permission|нет (прав|разрешения)|Required permissions/i,
    message:
      'Google не дал разрешения на это действие. Данные на месте. Повторите команду и разрешите доступ в окне Google.',
  },
  {
    code: 'К-31',
    pattern: /too many times for one day|too much computer time for one day|Limit Exceeded|исчерпан|за один день/i,
    message:
      'На сегодня лимит Google исчерпан. Сделанное сохранено. Повторите команду завтра – она продолжит с этого места.',
  },
  {
    code: 'К-33',
    pattern: /quota exceeded for quota metric/i,
    message:
      'Google просит подождать: за последнюю минуту к таблице обращались слишком часто. Ничего не потеряно. Повторите через минуту.',
  },
  {
    code: 'Я-10',
    pattern: /above the limit of 10000000 cells|превыс.*ячеек/i,
    message: 'В таблице кончилось место. Записанное сохранено. Перенесите прошлые годы в отдельный файл и повторите.',
  },
];

function faultOf(error: unknown): Problem {
  const text = error instanceof Error ? error.message : String(error);
  const found = known.find(({ pattern }) => pattern.test(text));
  if (found) return { code: found.code, message: `${found.message} (${found.code})` };
  return {
    code: 'О-56',
    message:
      'Команда прервалась: Google не ответил или ответил ошибкой. Записанное сохранено, повторение безопасно – ничего не задвоится. Повторите через минуту. (О-56)',
  };
}

import type { Field } from '../template';
import type { Fact } from '../values';

/**
 * Where the value of a field came from. `settings` may be typed in the dialog and goes to «Настройки»; `answer` is
 * kept on «Ответы для документов»; the rest is known and not asked.
 */
type Origin = 'settings' | 'entry' | 'document' | 'person' | 'computed' | 'answer' | 'chosen';

export interface Found {
  readonly field: Field;
  readonly origin: Origin;
  readonly fact: Fact;
}

import type { Problem } from '../problem';

const ADVICE = 'Документ не создан. Исправьте шаблон или верните встроенный.';

const EXPLANATIONS: Readonly<Record<string, (tag: string) => string>> = {
  unopened_tag: (tag) => `В шаблоне есть закрывающие скобки }} без открывающих {{: ${tag}.`,
  duplicate_close_tag: (tag) => `В шаблоне лишние закрывающие скобки }}: ${tag}.`,
  unclosed_tag: (tag) => `В шаблоне не закрыты скобки {{: ${tag}.`,
  duplicate_open_tag: (tag) => `В шаблоне лишние открывающие скобки {{: ${tag}.`,
  unopened_loop: (tag) => `В шаблоне есть конец {{/${tag}}} без начала {{#${tag}}} или {{?${tag}}}.`,
  unclosed_loop: (tag) => `В шаблоне у начала «${tag}» нет конца {{/${tag}}}.`,
  closing_tag_does_not_match_opening_tag: (tag) => `В шаблоне начало и конец названы по-разному: ${tag}.`,
  unbalanced_loop_tags: () => 'В шаблоне два повторяющихся места перекрывают друг друга.',
  loop_position_invalid: (tag) => `В шаблоне начало и конец «${tag}» стоят в разных частях таблицы или текста.`,
};

interface EngineError {
  readonly properties?: {
    readonly id?: string;
    readonly xtag?: string;
    readonly openingtag?: string;
    readonly closingtag?: string;
    readonly errors?: readonly EngineError[];
  };
}

/**
 * What the template engine found wrong with a template, in Russian; [] when the error is not about its text.
 * @param written names as the template's author wrote them, by the key the engine knows
 */
export function structureProblems(error: unknown, written: ReadonlyMap<string, string>): readonly Problem[] {
  const { properties } = error as EngineError;
  const errors = properties?.errors ?? [error as EngineError];
  const messages = errors.flatMap(({ properties: one }) => {
    const explain = EXPLANATIONS[one?.id ?? ''];
    const pair = [one?.openingtag, one?.closingtag].filter((tag) => tag !== undefined);
    const tags = pair.length > 0 ? pair : [one?.xtag ?? ''];
    return explain ? [explain(tags.map((tag) => written.get(tag) ?? tag).join(', '))] : [];
  });
  return [...new Set(messages)].map((message) => ({ code: 'template-structure', message: `${message} ${ADVICE}` }));
}

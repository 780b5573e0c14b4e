export type DocumentKind = 'D1' | 'D2' | 'D3' | 'D4' | 'D5' | 'D6' | 'D7' | 'D8';

/** A model document of a programme year: what it is called on the map and what it rests on. */
export interface Link {
  readonly title: string;
  readonly basis: readonly DocumentKind[];
}

/** The eight model documents of a programme year and what each of them rests on (R031, R032, R042, R077, R094, R124). */
export const CHAIN: Readonly<Record<DocumentKind, Link>> = {
  D1: { title: 'Приказ о внедрении целевой модели наставничества', basis: [] },
  D2: { title: 'Протокол заседания педагогического совета', basis: ['D1'] },
  D3: { title: 'Приказ об утверждении плана реализации целевой модели наставничества', basis: ['D2'] },
  D4: { title: 'Положение о наставничестве', basis: [] },
  D5: { title: 'Приказ об утверждении Положения о наставничестве', basis: ['D2', 'D4'] },
  D6: { title: 'Приказ о назначении куратора и наставников', basis: ['D3', 'D5'] },
  D7: { title: 'Приказ о формировании наставнических пар (групп)', basis: ['D3'] },
  D8: { title: 'Приказ о проведении итогового мероприятия', basis: ['D3'] },
};

/** As the register writes them. A row in the making is a reserved number: no document rests on it yet. */
export type DocumentStatus = 'Создаётся' | 'Проект' | 'Утверждён' | 'Отменён' | 'Устарел';

/** What a document says about the one it rests on, as it stood when the document was made. */
export interface Citation {
  readonly id: string;
  readonly number: string;
  readonly date: string;
}

/** A row of the register. Dates are `2026-09-15`; numbers are free text («45-о»). */
export interface RegisteredDocument {
  readonly id: string;
  /** Id of its template: D1–D8 of the chain, or a document outside it. */
  readonly kind: string;
  /** Programme year, «2026/2027». */
  readonly year: string;
  /** Number of the person or pair a personal document is for. */
  readonly subject?: string;
  readonly number: string;
  readonly date: string;
  readonly version: number;
  readonly status: DocumentStatus;
  readonly basis: readonly Citation[];
  /** The earlier version that this one replaces. */
  readonly replaces?: string;
}

export interface StaleDocument {
  readonly id: string;
  /** The basis that is no longer what the document cites. */
  readonly because: string;
  readonly change: 'number' | 'date' | 'new version' | 'cancelled' | 'gone' | 'itself stale';
}

/**
 * Documents in force whose basis has changed since they cited it, directly or through a basis that is stale itself.
 * One entry per document and changed basis, in the order of the register.
 */
export function stale(register: readonly RegisteredDocument[]): readonly StaleDocument[] {
  const byId = new Map(register.map((one) => [one.id, one]));
  const successor = new Map(register.filter(isInForce).map((one) => [one.replaces ?? '', one]));
  const known = new Map<string, readonly StaleDocument[]>();

  function reasons(one: RegisteredDocument): readonly StaleDocument[] {
    const already = known.get(one.id);
    if (already) return already;
    known.set(one.id, []);
    const found = one.basis.flatMap((citation): readonly StaleDocument[] => {
      const basis = byId.get(citation.id);
      const change = basis ? difference(citation, basis, successor.has(basis.id)) : 'gone';
      if (change) return [{ id: one.id, because: citation.id, change }];
      return basis && reasons(basis).length > 0
        ? [{ id: one.id, because: citation.id, change: 'itself stale' as const }]
        : [];
    });
    known.set(one.id, found);
    return found;
  }

  return register.filter((one) => isInForce(one) && !successor.has(one.id)).flatMap(reasons);
}

function difference(
  citation: Citation,
  basis: RegisteredDocument,
  isReplaced: boolean,
): StaleDocument['change'] | null {
  if (isReplaced) return 'new version';
  if (basis.status === 'Отменён') return 'cancelled';
  if (basis.number !== citation.number) return 'number';
  return basis.date === citation.date ? null : 'date';
}

export interface NextVersion {
  readonly version: number;
  /** '' for the first version: the curator gives the number and the date. */
  readonly number: string;
  readonly date: string;
  readonly replaces: string | null;
  /** The document is printed with «(в новой редакции)». */
  readonly newEdition: boolean;
}

/** What the next issue of a document is called. A re-issue keeps the number and the date: never a silent double. */
export function nextVersion(
  register: readonly RegisteredDocument[],
  kind: string,
  year: string,
  subject?: string,
): NextVersion {
  const last = current(register, kind, year, subject);
  if (!last) return { version: 1, number: '', date: '', replaces: null, newEdition: false };
  return {
    version: last.version + 1,
    number: last.number,
    date: last.date,
    replaces: last.id,
    newEdition: earlierVersions(register, last).some(({ status }) => status !== 'Проект'),
  };
}

function earlierVersions(
  register: readonly RegisteredDocument[],
  last: RegisteredDocument,
): readonly RegisteredDocument[] {
  const versions: RegisteredDocument[] = [];
  let at: RegisteredDocument | undefined = last;
  while (at && !versions.includes(at)) {
    versions.push(at);
    const replaced: string | undefined = at.replaces;
    at = register.find(({ id }) => id === replaced);
  }
  return versions;
}

export const isInChain = (kind: string): kind is DocumentKind => kind in CHAIN;

export interface Basis {
  readonly cited: readonly (Citation & { readonly kind: string })[];
  /** Kinds of documents that are not in the register yet. */
  readonly absent: readonly string[];
}

/** What a new document of the kind has to cite. @param needed kinds it rests on, those of the chain unless given */
export function basisOf(
  register: readonly RegisteredDocument[],
  kind: string,
  year: string,
  needed: readonly string[] = isInChain(kind) ? CHAIN[kind].basis : [],
): Basis {
  const found = needed.map((one) => ({ kind: one, document: current(register, one, year) }));
  return {
    cited: found.flatMap(({ kind: one, document }) =>
      document ? [{ kind: one, id: document.id, number: document.number, date: document.date }] : [],
    ),
    absent: found.filter(({ document }) => !document).map(({ kind: one }) => one),
  };
}

/** The newest document of a kind in force in a programme year. */
export function current(
  register: readonly RegisteredDocument[],
  kind: string,
  year: string,
  subject?: string,
): RegisteredDocument | null {
  const replaced = new Set(register.filter(isInForce).map(({ replaces }) => replaces));
  const inForce = register.filter(
    (one) => one.kind === kind && one.year === year && one.subject === subject && isInForce(one),
  );
  return (
    inForce
      .filter(({ id }) => !replaced.has(id))
      .sort(byDateThenVersion)
      .pop() ?? null
  );
}

function isInForce({ status }: RegisteredDocument): boolean {
  return status !== 'Отменён' && status !== 'Создаётся';
}

function byDateThenVersion(one: RegisteredDocument, other: RegisteredDocument): number {
  return one.date.localeCompare(other.date) || one.version - other.version;
}

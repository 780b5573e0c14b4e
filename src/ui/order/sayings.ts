import type { OrderMade, OrderView } from '../../panels';

/** «2026-09-15» as «15.09.2026»; anything else is left as it is. */
export const dayText = (day: string): string => {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  return parts ? `${parts[3]}.${parts[2]}.${parts[1]}` : day;
};

export const existingText = ({ number, date, version }: NonNullable<OrderView['existing']>): string => {
  const name = `Приказ${number ? ` № ${number}` : ' без номера'}${date ? ` от ${dayText(date)}` : ''}`;
  return `${name} уже есть${version > 1 ? ` (редакция ${version})` : ''}: будет новая редакция с тем же номером.`;
};

export const madeText = ({ title, number, version }: OrderMade): string => {
  const name = title || 'Приказ о парах';
  const facts = [number && !name.includes(number) ? `№ ${number}` : '', version > 1 ? `редакция ${version}` : ''];
  const list = facts.filter(Boolean).join(', ');
  return list ? `${name} (${list})` : name;
};

const cases: Readonly<Record<string, string>> = {
  им: 'именительный падеж (кто?)',
  род: 'родительный падеж (кого?)',
  дат: 'дательный падеж (кому?)',
  вин: 'винительный падеж (кого?)',
  твор: 'творительный падеж (кем?)',
  пред: 'предложный падеж (о ком?)',
};

export const caseText = (grammatical: string): string => cases[grammatical] ?? grammatical;

/** Documents open in a new tab; an address that is not one of the web is not offered at all. */
export const safeLink = (link: string): string => (/^https?:\/\//i.test(link) ? link : '');

import { formatDate } from '../language/dates';
import { isBlank, looseKey } from '../schema/cell';
import type { Table } from '../schema/readTable';
import type { certificates } from './certificates';
import { CERTIFICATE, CERTIFICATE_KINDS, EXTERNAL_ROLES } from './vocabulary';

export type CertificateKind = keyof typeof CERTIFICATE_KINDS;

interface Seen {
  readonly kind: CertificateKind;
  /** `yyyy-MM-dd`, null without a term. */
  readonly until: string | null;
}

/** Certificates that were seen, by the mentor's code. */
export type CertificateRegister = ReadonlyMap<string, readonly Seen[]>;

export interface CertificateFacts {
  readonly id: string | null;
  readonly role: string | null;
  /** What the base says about the certificate of no criminal record. */
  readonly certificate: string | null;
}

const UNREADABLE_TERM = '0001-01-01';

export function certificateRegister({ rows, layout }: Table<typeof certificates>): CertificateRegister {
  const register = new Map<string, Seen[]>();
  for (const { record, cells } of rows) {
    const kind = (Object.keys(CERTIFICATE_KINDS) as CertificateKind[]).find(
      (key) => CERTIFICATE_KINDS[key] === record.kind,
    );
    if (!kind || !record.mentorId) continue;
    const isTermUnread = record.until === null && !isBlank(cells[layout.until ?? -1]);
    const until = isTermUnread ? UNREADABLE_TERM : record.until;
    register.set(record.mentorId, [...(register.get(record.mentorId) ?? []), { kind, until }]);
  }
  return register;
}

const NAMES: Readonly<Record<CertificateKind, { readonly of: string; readonly subject: string }>> = {
  record: { of: 'справки об отсутствии судимости', subject: 'справка об отсутствии судимости' },
  medical: { of: 'медицинской справки', subject: 'медицинская справка' },
};

/**
 * Why a mentor's certificate does not do (R067), a clause in Russian; '' for one that does and for the school's own
 * people, who were checked when they were employed. Where the register has lines of the kind, they decide, as they have
 * a term; otherwise «Есть» in the base counts as a certificate without one.
 */
export function certificateLack(
  { id, role, certificate }: CertificateFacts,
  register: CertificateRegister,
  today: string,
  kind: CertificateKind,
): string {
  if (!EXTERNAL_ROLES.includes(role ?? '')) return '';
  const seen = (register.get(id ?? '') ?? []).filter((one) => one.kind === kind);
  if (seen.some(({ until }) => until === null || until >= today)) return '';
  if (seen.length > 0) {
    const last = seen.reduce((latest, { until }) => (until !== null && until > latest ? until : latest), '');
    return last === UNREADABLE_TERM
      ? `срок ${NAMES[kind].of} записан непонятно`
      : `срок ${NAMES[kind].of} истёк ${formatDate(last, 'digits')}`;
  }
  if (kind === 'record' && isPresent(certificate)) return '';
  return kind === 'record' && looseKey(certificate ?? '').startsWith(looseKey(CERTIFICATE.ordered))
    ? `${NAMES[kind].subject} ещё не получена`
    : `нет ${NAMES[kind].of}`;
}

/** «Есть», «Есть, от 01.09.2026»; a mere order of the paper does not count. */
const isPresent = (certificate: string | null): boolean =>
  /^есть(?![а-я])/.test(looseKey(certificate ?? '')) &&
  !/^есть[^а-я]*(?:но|не|заказ)/.test(looseKey(certificate ?? ''));

import { type Book, demand } from '../../google/book';
import { today } from '../../google/clock';
import { type AnyBatch, commit } from '../../google/commit';
import { alone } from '../../google/lock';
import { numberRows } from '../../google/numberRows';
import { formatDate } from '../../language/dates';
import type { Calls, Done } from '../../panels';
import { statusChange } from '../../people/statusValues';
import { CannotProceed } from '../../problem';
import { consentGate } from '../../registries/consent';
import { consentRegister } from '../../registries/consentRegister';
import { type Consent, consents } from '../../registries/consents';
import { CONSENT, CONSENT_KINDS, CONSENT_MEDIA, MENTEE_STATUS, SIGNERS } from '../../registries/vocabulary';
import { idGiver } from '../../schema/nextId';
import type { TableRow } from '../../schema/readTable';
import { journalled } from '../journalLine';
import { openForPeople } from './openForPeople';
import { basesOf, type Participant, participantOf } from './participant';
import { tidyPeople } from './tidyPeople';

type Request = Calls['people.consent']['argument'];

/**
 * Records that a consent was given (R036, R053–R055): a line of «Согласия», never the paper. The same consent recorded
 * again changes its term and place only. Somebody who waited for it is in the base from now on.
 */
export const recordConsent = (request: Request): Done =>
  alone(() => {
    const book = openForPeople();
    tidyPeople(book);
    numberRows(book, [consents], []);
    return recorded(book, request);
  });

function recorded(book: Book, request: Request): Done {
  const bases = basesOf(book);
  const person = participantOf(bases, request.personId);
  stopIfWrong(request, person);
  if (request.kind === 'mentor') participantOf(bases, request.mentorId ?? '');
  const table = demand(book.read(consents));
  const same = table.rows.find((row) => isSame(row, request));
  const id =
    same?.id ??
    idGiver(
      'С-',
      table.rows.map((row) => row.id),
    )();
  const values = valuesOf(request);
  const line: AnyBatch = same ? { table, updates: [{ id, values }] } : { table, additions: [{ id, ...values }] };
  const after = withLine(table.rows, { id, ...values } as Partial<Consent>);
  const cleared = person.record.consent === CONSENT.no && request.kind === 'data' ? CLEARED : {};
  const register = consentRegister({ ...table, rows: after });
  const record = { ...person.record, ...cleared };
  const gate = consentGate(record, register, today(), request.kind, request.mentorId ?? null);
  const data = consentGate(record, register, today());
  const moved =
    data.open && record.status === MENTEE_STATUS.waiting ? statusChange(record, MENTEE_STATUS.base, today()) : {};
  const ofPerson = { ...cleared, ...moved };
  const action = `Согласие записано: ${request.personId}, ${CONSENT_KINDS[request.kind].toLowerCase()}`;
  const [edited] = commit(
    book,
    ...journalled(book, action, [
      line,
      ...(Object.keys(ofPerson).length > 0
        ? [{ table: person.table, updates: [{ id: request.personId, values: ofPerson }] }]
        : []),
    ]),
  );
  if (edited) throw new CannotProceed(edited);
  const said = `${request.personId}: согласие записано (${id}), подписано ${formatDate(request.date, 'digits')}.`;
  const status = 'status' in moved ? ` Статус – «${MENTEE_STATUS.base}».` : '';
  return { text: gate.open ? `${said}${status}` : `${said} Этого пока мало: ${gate.reason}.` };
}

/** A refusal in the questionnaire gives way to a signed consent; what else it said of consents is void. */
const CLEARED = { consent: null, consentDate: null, guardianConsent: null } as const;

const valuesOf = ({ personId, kind, signer, date, until, kept, mentorId }: Request) => ({
  personId,
  kind: CONSENT_KINDS[kind],
  signer: SIGNERS[signer],
  date,
  until: until || null,
  medium: CONSENT_MEDIA[0],
  kept: kept.trim() || null,
  mentorId: mentorId ?? null,
});

/** The medium and the place a curator put right stay when the same consent is recorded again without them. */
const isSame = ({ record }: TableRow<typeof consents>, { personId, kind, signer, date, mentorId }: Request): boolean =>
  record.personId === personId &&
  record.kind === CONSENT_KINDS[kind] &&
  record.signer === SIGNERS[signer] &&
  record.date === date &&
  record.mentorId === (mentorId ?? null) &&
  record.withdrawn === null;

function withLine(rows: readonly TableRow<typeof consents>[], values: Partial<Consent>): TableRow<typeof consents>[] {
  const id = values.id ?? '';
  const old = rows.find((row) => row.id === id);
  const row = { row: 0, id, cells: [], record: { ...NOTHING, ...old?.record, ...values } as Consent };
  return [...rows.filter((one) => one.id !== id), row];
}

const NOTHING = { withdrawn: null, note: null, version: null } as const;

function stopIfWrong({ personId, kind, signer, date, until, mentorId }: Request, person: Participant): void {
  const wrong = (message: string): never => {
    throw new CannotProceed({ code: 'consent-wrong', message: `${message} Ничего не записано.` });
  };
  if (date > today()) wrong('Дата подписания ещё не наступила. Укажите день, когда согласие подписано.');
  if (until !== '' && until < date) wrong('Срок согласия кончается раньше, чем оно подписано. Исправьте срок.');
  if (kind === 'mentor' && (person.side !== 'mentee' || !mentorId))
    wrong('Согласие на встречи с наставником даёт наставляемый или его родитель. Выберите наставника.');
  if (kind !== 'mentor' && mentorId) wrong('Наставник указывается только в согласии на встречи с ним.');
  if (kind === 'employee' && (person.side !== 'mentor' || signer !== 'participant'))
    wrong('Согласие по статье 351.8 ТК РФ подписывает сам педагог-наставник.');
  if (person.record.name === null && kind === 'data')
    wrong(`У ${personId} в базе нет имени. Сначала впишите его: согласие без имени записать не на кого.`);
}

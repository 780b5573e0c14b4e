import { type Book, demand } from '../../google/book';
import { today } from '../../google/clock';
import { type AnyBatch, commit } from '../../google/commit';
import { alone } from '../../google/lock';
import { numberRows } from '../../google/numberRows';
import { formatDate } from '../../language/dates';
import type { Calls, Done } from '../../panels';
import { consentLine, signedText } from '../../people/consentLine';
import { CannotProceed } from '../../problem';
import { consentGate } from '../../registries/consent';
import { type ConsentRegister, consentRegister } from '../../registries/consentRegister';
import { consents } from '../../registries/consents';
import { documents } from '../../registries/documents';
import { statusChange } from '../../registries/statusValues';
import { CONSENT, CONSENT_KINDS, MENTEE_STATUS } from '../../registries/vocabulary';
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
  const line = consentLine(table, request, signedText(demand(book.read(documents)).rows, request));
  const register = consentRegister(line.after);
  const ofPerson = whatFollows(person, request, register);
  const { id, values, isKnown } = line;
  const batches: AnyBatch[] = [
    isKnown ? { table, updates: [{ id, values }] } : { table, additions: [{ ...values, id }] },
    ...(Object.keys(ofPerson).length > 0
      ? [{ table: person.table, updates: [{ id: request.personId, values: ofPerson }] }]
      : []),
  ];
  const action = `Согласие записано: ${request.personId}, ${CONSENT_KINDS[request.kind].toLowerCase()}`;
  const [edited] = commit(book, ...journalled(book, action, batches));
  if (edited) throw new CannotProceed(edited);
  const record = { ...person.record, ...ofPerson };
  const gate = consentGate(record, register, today(), request.kind, request.mentorId ?? null);
  const said = `${request.personId}: согласие записано (${id}), подписано ${formatDate(request.date, 'digits')}.`;
  const status = 'status' in ofPerson ? ` Статус – «${MENTEE_STATUS.base}».` : '';
  return { text: gate.open ? `${said}${status}` : `${said} Этого пока мало: ${gate.reason}.` };
}

/** A refusal in the questionnaire gives way, and somebody who waited for the consent is in the base. */
function whatFollows({ record }: Participant, { kind }: Request, register: ConsentRegister) {
  const cleared = record.consent === CONSENT.no && kind === 'data' ? CLEARED : {};
  const { open } = consentGate({ ...record, ...cleared }, register, today());
  const isWaiting = record.status === MENTEE_STATUS.waiting;
  return { ...cleared, ...(open && isWaiting ? statusChange(record, MENTEE_STATUS.base, today()) : {}) };
}

/** What the questionnaire said of consents is void once it said no. */
const CLEARED = { consent: null, consentDate: null, guardianConsent: null } as const;

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

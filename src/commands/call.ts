import * as v from 'valibot';
import type { CallName, Calls } from '../panels';
import { CannotProceed } from '../problem';
import type { ConsentKind } from '../registries/consentRegister';
import { BEST_SCORE, INTERVIEW_RESULT } from '../registries/selection';
import { CONSENT_KINDS } from '../registries/vocabulary';
import { duplicatesList } from './check/duplicates';
import { keepApart, mergeDuplicates } from './check/merge';
import { repairFindings } from './check/repair';
import { checkView } from './check/view';
import { changeTemplate, createDocuments, documentForm, documentsView, previewDocument, savePdfs } from './documents';
import { importPreview, importRun, importSources } from './importAnswers';
import { deedsList } from './journal/deeds';
import { previewUndo, undoDeed } from './journal/undo';
import {
  acceptPairs,
  decidePair,
  pairingView,
  recordPairing,
  searchPairs,
  setRegistryRule,
  tracePair,
} from './pairing';
import { personCard } from './people/card';
import { changeStatus } from './people/changeStatus';
import { recordCertificate } from './people/recordCertificate';
import { recordConsent } from './people/recordConsent';
import { recordInterview, recordTraining } from './people/recordSelection';
import { selectedPeople, showPlace } from './people/selected';
import { todayView } from './people/today';
import { openFromPanel, runCommand, windowNames } from './people/windows';
import { withdrawConsent } from './people/withdraw';
import { publishQuestionnaire, questionnaireFigures, questionnaireLinks, questionnairesView } from './questionnaires';

const id = v.pipe(v.string(), v.regex(/^[А-Я]-\d{4,}$/));
const participant = v.pipe(v.string(), v.regex(/^[НМ]-\d{4,}$/));
const name = v.pipe(v.string(), v.maxLength(200));
const target = v.picklist(['mentees', 'mentors']);
const source = v.variant('kind', [
  v.object({ kind: v.literal('csv'), text: v.pipe(v.string(), v.maxLength(60_000_000)), name }),
  v.object({ kind: v.literal('sheet'), title: name }),
]);
const text = v.pipe(v.string(), v.maxLength(20_000));
const kind = v.pipe(v.string(), v.regex(/^[\w-]{1,60}$/));
const ids = v.pipe(v.array(name), v.maxLength(20_000));
const rows = v.pipe(v.array(v.pipe(v.array(text), v.maxLength(20))), v.maxLength(2_000));
const documentRequest = v.object({
  kind,
  values: v.record(name, text),
  chosen: v.record(name, ids),
  rows: v.record(name, rows),
  forms: v.record(v.pipe(v.string(), v.maxLength(500)), text),
  subjectIds: ids,
});

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const dayOrNone = v.union([v.literal(''), day]);
const consentKind = v.picklist(Object.keys(CONSENT_KINDS) as ConsentKind[]);
const mentorId = v.pipe(v.string(), v.regex(/^М-\d{4,}$/));

/** What a panel may send, checked before anything runs: every editor of the sheet can call this function by hand. */
const schemas = {
  'pairing.view': v.null(),
  'pairing.search': v.object({ objective: v.picklist(['coverage', 'quality']), keep: v.optional(v.boolean(), false) }),
  'pairing.record': v.object({ what: v.picklist(['proof', 'shortage']) }),
  'pairing.decide': v.object({ menteeId: id, mentorId: id, decision: v.picklist(['lock', 'forbid', 'free']) }),
  'pairing.registry': v.object({ only: v.boolean() }),
  'pairing.accept': v.object({ menteeIds: v.nullable(v.pipe(v.array(id), v.maxLength(20_000))) }),
  'pairing.trace': v.object({ menteeId: id, mentorId: id }),
  'import.sources': v.null(),
  'import.preview': v.object({ target, source }),
  'import.run': v.object({ target, source, mapping: v.record(v.string(), v.string()) }),
  'deeds.list': v.null(),
  'deeds.preview': v.object({ id }),
  'deeds.undo': v.object({ id }),
  'questionnaires.list': v.null(),
  'questionnaires.publish': v.object({ key: kind }),
  'questionnaires.links': v.object({ key: kind }),
  'questionnaires.figures': v.object({ key: kind }),
  'check.view': v.null(),
  'check.repair': v.object({ ids: v.pipe(v.array(v.pipe(v.string(), v.maxLength(500))), v.maxLength(2_000)) }),
  'duplicates.list': v.null(),
  'duplicates.merge': v.object({ survivorId: id, removedId: id, take: v.pipe(v.array(kind), v.maxLength(200)) }),
  'duplicates.distinct': v.object({ oneId: id, otherId: id }),
  'documents.list': v.null(),
  'documents.view': v.object({ kind }),
  'documents.preview': documentRequest,
  'documents.create': documentRequest,
  'documents.pdf': v.object({
    ids: v.pipe(v.array(v.pipe(v.string(), v.regex(/^Д-\d{4,}$/))), v.minLength(1), v.maxLength(5)),
  }),
  'documents.template': v.object({ kind, action: v.picklist(['edit', 'restore']) }),
  'people.consent': v.object({
    personId: participant,
    kind: consentKind,
    signer: v.picklist(['participant', 'guardian']),
    date: day,
    until: dayOrNone,
    kept: name,
    mentorId: v.optional(mentorId),
  }),
  'people.withdraw': v.object({
    personId: participant,
    kind: consentKind,
    erase: v.boolean(),
    mentorId: v.optional(mentorId),
  }),
  'people.certificate': v.object({
    mentorId,
    kind: v.picklist(['record', 'medical']),
    issued: day,
    until: dayOrNone,
    seenBy: name,
  }),
  'people.status': v.object({ personId: id, status: name, reason: text, date: day }),
  'people.interview': v.object({
    personId: mentorId,
    date: day,
    interviewer: name,
    scores: v.record(name, v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(BEST_SCORE))),
    result: v.picklist(Object.values(INTERVIEW_RESULT)),
    notes: text,
  }),
  'people.training': v.object({
    personId: mentorId,
    date: day,
    course: v.pipe(name, v.minLength(1)),
    hours: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000)),
    certificate: name,
  }),
  'card.selected': v.null(),
  'card.view': v.object({ personId: participant }),
  'place.show': v.object({ sheet: kind, id: name, column: v.union([v.literal(''), kind]) }),
  'window.open': v.object({ window: v.picklist(windowNames) }),
  'command.run': v.object({ command: v.picklist(['receiveAnswers']) }),
  'today.view': v.null(),
} as const;

const commands: { readonly [N in CallName]: (argument: Calls[N]['argument']) => Calls[N]['value'] } = {
  'pairing.view': pairingView,
  'pairing.search': searchPairs,
  'pairing.record': recordPairing,
  'pairing.decide': decidePair,
  'pairing.registry': setRegistryRule,
  'pairing.accept': acceptPairs,
  'pairing.trace': tracePair,
  'import.sources': importSources,
  'import.preview': importPreview,
  'import.run': importRun,
  'deeds.list': deedsList,
  'deeds.preview': previewUndo,
  'deeds.undo': undoDeed,
  'questionnaires.list': questionnairesView,
  'questionnaires.publish': publishQuestionnaire,
  'questionnaires.links': questionnaireLinks,
  'questionnaires.figures': questionnaireFigures,
  'check.view': checkView,
  'check.repair': repairFindings,
  'duplicates.list': duplicatesList,
  'duplicates.merge': mergeDuplicates,
  'duplicates.distinct': keepApart,
  'documents.list': documentsView,
  'documents.view': documentForm,
  'documents.preview': previewDocument,
  'documents.create': createDocuments,
  'documents.pdf': savePdfs,
  'documents.template': changeTemplate,
  'people.consent': recordConsent,
  'people.withdraw': withdrawConsent,
  'people.certificate': recordCertificate,
  'people.status': changeStatus,
  'people.interview': recordInterview,
  'people.training': recordTraining,
  'card.selected': selectedPeople,
  'card.view': personCard,
  'place.show': showPlace,
  'window.open': openFromPanel,
  'command.run': runCommand,
  'today.view': todayView,
};

/** The one door for panels: a closed list of names, each with its own argument. */
export function call(wanted: unknown, argument: unknown): unknown {
  const found = (Object.keys(schemas) as CallName[]).find((known) => known === wanted);
  const checked = found && v.safeParse(schemas[found] as v.GenericSchema, argument ?? null);
  if (!found || !checked?.success)
    throw new CannotProceed({
      code: 'В-01',
      message:
        'Окно прислало непонятный запрос. Ничего не изменено. Закройте окно и откройте его снова из меню. (В-01)',
    });
  return (commands[found] as (argument: unknown) => unknown)(checked.output);
}

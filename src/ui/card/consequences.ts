import type { CardView } from '../../panels';
import type { ConsentKind } from '../../registries/consentRegister';

interface Wish {
  readonly kind: ConsentKind;
  /** '' for every mentor. */
  readonly mentorId: string;
  readonly erase: boolean;
}

/** What a withdrawal will do, said before it is confirmed. */
export function consequences({ choices: { runningPairs } }: CardView, { kind, mentorId, erase }: Wish): string[] {
  const ending =
    runningPairs.length === 0
      ? []
      : [
          mentorId
            ? `Прекратится пара с наставником ${mentorId}. Второй участник освободится.`
            : `Прекратятся пары: ${runningPairs.join(', ')}. Вторые участники освободятся.`,
        ];
  if (kind !== 'data')
    return [
      'Отзыв запишется на лист «Согласия» сегодняшним днём.',
      ...(kind === 'mentor' ? ending : []),
      'Всё, что требует этого согласия, сразу прекратится.',
    ];
  return [
    'Участник получит статус «Выбыл(а)», из подбора и новых документов он исчезнет сразу.',
    ...ending,
    'Вы увидите список документов, где человек уже назван: программа их не отзывает.',
    ...(erase
      ? [
          'Личные сведения этого человека будут стёрты со всех листов. Отменить это нельзя.',
          'Останется акт об уничтожении без имени – он появится в «Документах».',
        ]
      : ['Сведения останутся в таблице; стереть их можно позже, отсюда же.']),
  ];
}

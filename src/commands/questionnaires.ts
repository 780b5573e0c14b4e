export { questionnaireFigures } from './questionnaires/figures';
export { questionnaireLinks } from './questionnaires/links';
export { questionnairesView } from './questionnaires/list';
export { publishQuestionnaire } from './questionnaires/publish';

export { PracticePage } from './PracticePage';
export { QuestionView } from './QuestionView';
export { SectionQuiz } from './SectionQuiz';
export { SessionPage } from './SessionPage';
export { useAnswering } from './use-answering';

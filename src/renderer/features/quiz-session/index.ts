export { PracticePage } from './PracticePage';
export { SectionQuiz } from './SectionQuiz';
export { SessionPage } from './SessionPage';

export { ExamGate } from './exam/ExamGate';
export { ExamPage } from './exam/ExamPage';
export { PracticePage } from './PracticePage';
export { SectionQuiz } from './SectionQuiz';
export { SessionPage } from './SessionPage';

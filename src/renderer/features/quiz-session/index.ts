export { ContestPage } from './contest/ContestPage';
export { ExamGate } from './exam/ExamGate';
export { ExamPage } from './exam/ExamPage';
export { MistakesPage } from './mistakes/MistakesPage';
export { PracticePage } from './PracticePage';
export { SectionQuiz } from './SectionQuiz';
export { SessionPage } from './SessionPage';

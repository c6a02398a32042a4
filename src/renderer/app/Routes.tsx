import { lazy, Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { BankPage } from '../features/bank';
import { ShelfPage } from '../features/library';
import {
  ContestPage,
  ExamGate,
  ExamPage,
  MistakesPage,
  PracticePage,
  SessionPage,
} from '../features/quiz-session';
import { LastCase, ReaderPage } from '../features/reader';
import { ReviewPage } from '../features/review';
import { SettingsPage } from '../features/settings';

// The charts' library is the largest part of the page: only this place needs it.
const ProgressPage = lazy(async () => ({ default: (await import('../features/progress')).ProgressPage }));

// The editor is large, and reading does without it.
const NotebookPage = lazy(async () => ({ default: (await import('../features/notebook')).NotebookPage }));

/** Hash routes to places; `:at` is a span of the text to show, such as `120-160`. */
export function Routes() {
  return (
    <Suspense>
      <Switch>
        <Route path="/shelf" component={ShelfPage} />
        <Route path="/read" component={LastCase} />
        <Route path="/read/:caseId/:at?">
          {(params) => (
            <ExamGate caseId={params.caseId}>
              <ReaderPage key={params.caseId} caseId={params.caseId} />
            </ExamGate>
          )}
        </Route>
        <Route path="/notebook/:caseId/:notebookId?">
          {(params) => (
            <ExamGate caseId={params.caseId}>
              <NotebookPage caseId={params.caseId} notebookId={params.notebookId} />
            </ExamGate>
          )}
        </Route>
        <Route path="/practice/:caseId?" component={PracticePage} />
        <Route path="/practice-exam/:caseId?" component={ExamPage} />
        <Route path="/practice-contest/:caseId?" component={ContestPage} />
        <Route path="/practice-mistakes" component={MistakesPage} />
        <Route path="/bank/:caseId?/:questionId?">
          {(params) => (
            <ExamGate caseId={params.caseId ?? ''}>
              <BankPage />
            </ExamGate>
          )}
        </Route>
        <Route path="/session/:sessionId">
          {(params) => <SessionPage key={params.sessionId} sessionId={params.sessionId} />}
        </Route>
        <Route path="/review" component={ReviewPage} />
        <Route path="/progress" component={ProgressPage} />
        <Route path="/settings" component={SettingsPage} />
        <Route>
          <Redirect to="/read" replace />
        </Route>
      </Switch>
    </Suspense>
  );
}

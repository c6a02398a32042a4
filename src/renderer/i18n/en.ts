import app from '../../../resources/locales/en/app.json';
import bank from '../../../resources/locales/en/bank.json';
import importing from '../../../resources/locales/en/import.json';
import library from '../../../resources/locales/en/library.json';
import find from '../../../resources/locales/en/find.json';
import search from '../../../resources/locales/en/search.json';
import readAloud from '../../../resources/locales/en/readAloud.json';
import lookUp from '../../../resources/locales/en/lookUp.json';
import reader from '../../../resources/locales/en/reader.json';
import annotations from '../../../resources/locales/en/annotations.json';
import notebook from '../../../resources/locales/en/notebook.json';
import quiz from '../../../resources/locales/en/quiz.json';
import review from '../../../resources/locales/en/review.json';
import progress from '../../../resources/locales/en/progress.json';
import sessions from '../../../resources/locales/en/sessions.json';
import saving from '../../../resources/locales/en/saving.json';
import settings from '../../../resources/locales/en/settings.json';
import errata from '../../../resources/locales/en/errata.json';
import errors from '../../../resources/locales/en/errors.json';

/** All texts of the page in this language, by namespace. */
export const en = {
  app,
  bank,
  import: importing,
  library,
  find,
  search,
  lookUp,
  readAloud,
  reader,
  annotations,
  notebook,
  quiz,
  review,
  progress,
  saving,
  sessions,
  settings,
  errata,
  errors,
};

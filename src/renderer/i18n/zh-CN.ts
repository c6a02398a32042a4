import app from '../../../resources/locales/zh-CN/app.json';
import bank from '../../../resources/locales/zh-CN/bank.json';
import importing from '../../../resources/locales/zh-CN/import.json';
import library from '../../../resources/locales/zh-CN/library.json';
import find from '../../../resources/locales/zh-CN/find.json';
import search from '../../../resources/locales/zh-CN/search.json';
import readAloud from '../../../resources/locales/zh-CN/readAloud.json';
import lookUp from '../../../resources/locales/zh-CN/lookUp.json';
import reader from '../../../resources/locales/zh-CN/reader.json';
import annotations from '../../../resources/locales/zh-CN/annotations.json';
import notebook from '../../../resources/locales/zh-CN/notebook.json';
import quiz from '../../../resources/locales/zh-CN/quiz.json';
import review from '../../../resources/locales/zh-CN/review.json';
import progress from '../../../resources/locales/zh-CN/progress.json';
import sessions from '../../../resources/locales/zh-CN/sessions.json';
import saving from '../../../resources/locales/zh-CN/saving.json';
import settings from '../../../resources/locales/zh-CN/settings.json';
import errata from '../../../resources/locales/zh-CN/errata.json';
import errors from '../../../resources/locales/zh-CN/errors.json';

/** All texts of the page in this language, by namespace. */
export const zhCN = {
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

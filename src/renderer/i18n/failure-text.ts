import i18next from 'i18next';
import type { Failure } from '../../core/result';

/** The sentence for a failure, from the `errors` locale file; an unknown code gets the general sentence. */
export function failureText({ code, facts }: Failure): string {
  const key = `code.${code}`;
  if (!i18next.exists(key, { ns: 'errors' })) return i18next.t('code.unknown', { ns: 'errors', code });
  // That the key is one was just asked; the compiler can't know it.
  return i18next.t(key as 'code.unknown', { ns: 'errors', ...facts });
}

import i18next, { type TFunction } from 'i18next';
import type { Failure } from '../../core/result';

/** The sentence for a failure, from the `errors` locale file; an unknown code gets the general sentence. */
export function failureText(t: TFunction<'errors'>, failure: Failure): string {
  const key = `code.${failure.code}`;
  if (!i18next.exists(key, { ns: 'errors' })) return t('code.unknown', { code: failure.code });
  return String(i18next.t(key, { ns: 'errors', ...failure.facts }));
}

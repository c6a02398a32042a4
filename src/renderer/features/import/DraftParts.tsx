import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DoubtDecision, DraftCase, DraftSuspect } from '../../../core/casefile/draft';
import { checkErrata } from '../../../core/errata/apply';
import type { Erratum } from '../../../core/errata/model';
import type { Furniture } from '../../../core/text/model';
import { failureText } from '../../i18n/failure-text';
import { Button } from '../../ui/Button';
import { DoubtEntry } from '../errata';
import styles from './ImportPreview.module.css';
import type { EditedParts } from './use-draft';

/** So many doubts are shown at first, and more of them each time they are asked for: each is a small form. */
const PAGE = 20;
const MOST_REMOVED = 200;

/** Places that look damaged or tampered with: each to correct, to dismiss, or to decide later. */
export function DraftDoubts({ edited: { draft, change } }: { readonly edited: EditedParts }) {
  const { t } = useTranslation('import');
  const [most, setMost] = useState(PAGE);
  const { suspects, text } = draft;
  if (suspects.length === 0) return null;
  const open = suspects.filter(({ decision }) => decision === undefined).length;
  const decide = (at: number, decision?: DoubtDecision) => change(decided(draft, at, decision));
  const correct = (at: number, proposed: string): string => {
    const next = decided(draft, at, { kind: 'corrected', proposed: proposed.normalize('NFC') });
    const [problem] = checkErrata(text, next.suspects.flatMap(correctionOf));
    if (problem) return failureText({ code: `erratum.${problem.problem}` });
    change(next);
    return '';
  };
  return (
    <details className={styles.part} open>
      <summary>{t('part.doubts', { count: suspects.length })}</summary>
      <p className={styles.hint}>{t('doubtsHint', { count: open })}</p>
      <ul className={styles.doubts}>
        {suspects.slice(0, most).map((suspect, at) => (
          <DoubtEntry
            key={suspect.start}
            suspect={suspect}
            text={text.text}
            decision={suspect.decision}
            onCorrect={async (proposed) => correct(at, proposed)}
            onDismiss={() => decide(at, { kind: 'dismissed' })}
            onReopen={() => decide(at)}
          />
        ))}
      </ul>
      {suspects.length > most ? (
        <Button look="quiet" onPress={() => setMost(most + PAGE)}>
          {t('doubtsMore', { count: suspects.length - most })}
        </Button>
      ) : null}
    </details>
  );
}

function decided(draft: DraftCase, at: number, decision?: DoubtDecision): DraftCase {
  const suspects = draft.suspects.map((suspect, index): DraftSuspect => {
    if (index !== at) return suspect;
    const { decision: _before, ...bare } = suspect;
    return decision === undefined ? bare : { ...bare, decision };
  });
  return { ...draft, suspects };
}

function correctionOf({ start, end, text, decision }: DraftSuspect, index: number): readonly Erratum[] {
  if (decision?.kind !== 'corrected') return [];
  const { proposed } = decision;
  return [{ id: `${index}`, start, end, received: text, proposed, reason: '', certainty: 'likely' }];
}

/** What was set aside, and why. */
export function DraftRemoved({ furniture }: { readonly furniture: readonly Furniture[] }) {
  const { t } = useTranslation('import');
  if (furniture.length === 0) return null;
  return (
    <details className={styles.part}>
      <summary>{t('part.removed', { count: furniture.length })}</summary>
      <ul className={styles.removed}>
        {furniture.slice(0, MOST_REMOVED).map(({ text, reason }, index) => (
          <li key={`${index}${text}`}>
            <span>{text}</span>
            <em>{t(`removed.${reason}`)}</em>
          </li>
        ))}
      </ul>
    </details>
  );
}

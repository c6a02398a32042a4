import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DoubtDecision } from '../../../core/casefile/draft';
import type { Suspect } from '../../../core/text/suspects/model';
import { proposeReading } from '../../../core/text/suspects/propose';
import { Button } from '../../ui/Button';
import { TextInput } from '../../ui/Field';
import styles from './Doubts.module.css';
import { shownWords } from './shown-words';

/** Words shown on each side of a doubtful place, in UTF-16 code units. */
const AROUND = 14;

interface Props {
  readonly suspect: Suspect;
  /** The text that it stands in, and its language. */
  readonly text: string;
  readonly language?: string;
  readonly decision?: DoubtDecision | undefined;
  /** Takes the reading; gives why it can't be, or nothing. */
  readonly onCorrect: (proposed: string) => Promise<string>;
  readonly onDismiss: () => void;
  readonly onReopen: () => void;
  readonly onJump?: () => void;
}

/** A doubtful place with its reason: to correct, to dismiss, or to leave for later. */
export function DoubtEntry(props: Props) {
  const { t } = useTranslation('errata');
  const { suspect, text, language, decision, onReopen, onJump } = props;
  const { start, end, reason } = suspect;
  const name = shownWords(suspect.text);
  return (
    <li className={styles.doubt} data-decision={decision?.kind ?? 'open'}>
      <p className={styles.head}>
        <span className={styles.words} lang={language}>
          {before(text, start)}
          {decision?.kind === 'corrected' ? (
            <>
              <del>{name}</del>
              <ins>{decision.proposed || t('removed')}</ins>
            </>
          ) : (
            <mark>{name}</mark>
          )}
          {after(text, end)}
        </span>
        <em>{decision?.kind === 'dismissed' ? t('doubt.isDismissed') : t(`suspicion.${reason}`)}</em>
      </p>
      <div className={styles.acts}>
        {decision === undefined ? <Decide {...props} name={name} /> : null}
        {decision === undefined ? null : (
          <Button look="quiet" aria-label={t('doubt.reopenThis', { name })} onPress={onReopen}>
            {t('doubt.reopen')}
          </Button>
        )}
        {onJump ? (
          <Button look="quiet" aria-label={t('jumpTo', { name })} onPress={onJump}>
            {t('jump')}
          </Button>
        ) : null}
      </div>
    </li>
  );
}

function Decide({ suspect, name, onCorrect, onDismiss }: Props & { readonly name: string }) {
  const { t } = useTranslation('errata');
  const [reading, setReading] = useState(() => proposeReading(suspect) ?? suspect.text);
  const [problem, setProblem] = useState('');
  const canCorrect = reading.trim() !== suspect.text;
  return (
    <form
      className={styles.decide}
      onSubmit={(event) => {
        event.preventDefault();
        if (canCorrect) void onCorrect(reading.trim()).then(setProblem);
      }}
    >
      <TextInput
        label={t('doubt.readingOf', { name })}
        isLabelHidden
        value={reading}
        placeholder={t('removed')}
        onChange={setReading}
      />
      <Button type="submit" isDisabled={!canCorrect} aria-label={t('acceptThis', { name })}>
        {t('doubt.correct')}
      </Button>
      <Button look="quiet" aria-label={t('doubt.dismissThis', { name })} onPress={onDismiss}>
        {t('doubt.dismiss')}
      </Button>
      <p className={styles.problem} role="alert">
        {problem}
      </p>
    </form>
  );
}

/** The words of a text before a place and after it, no further than its line. */
function before(text: string, at: number): string {
  return text.slice(Math.max(0, at - AROUND), at).replace(/^.*\n/su, '');
}

function after(text: string, at: number): string {
  return text.slice(at, at + AROUND).replace(/\n.*$/su, '');
}

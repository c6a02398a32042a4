import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CERTAINTIES, type Certainty } from '../../../core/errata/model';
import { correctText } from '../../data/commands/errata';
import { failureText } from '../../i18n/failure-text';
import { Button } from '../../ui/Button';
import { Segments, TextInput } from '../../ui/Field';
import { ModalPanel } from '../../ui/Panel';
import { tellWithUndo } from '../taking-back';
import styles from './Errata.module.css';
import type { WordsToCorrect } from './use-correcting';

interface Props {
  readonly wanted: WordsToCorrect;
  readonly onClose: () => void;
}

/** Asks for the right reading of some words, the reason, and how sure it is. */
export function CorrectDialog({ wanted, onClose }: Props) {
  const { t } = useTranslation('errata');
  const [proposed, setProposed] = useState(wanted.words);
  const [reason, setReason] = useState('');
  const [certainty, setCertainty] = useState<Certainty>('likely');
  const [problem, setProblem] = useState('');
  const save = async () => {
    const { caseId, span } = wanted;
    const corrected = await correctText({
      caseId,
      span,
      proposed: proposed.trim(),
      reason: reason.trim(),
      certainty,
    });
    if (!corrected.ok) {
      setProblem(failureText(corrected.error));
      return;
    }
    onClose();
    tellWithUndo(t('correct.done'));
  };
  return (
    <ModalPanel title={t('correct.title')} isOpen onOpenChange={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <dl className={styles.pair}>
          <dt>{t('correct.words')}</dt>
          <dd className={styles.words}>{wanted.words}</dd>
        </dl>
        <TextInput label={t('correct.proposed')} value={proposed} onChange={setProposed} rows={2} autoFocus />
        <p className={styles.hint}>{t('correct.hint')}</p>
        <TextInput label={t('correct.reason')} value={reason} onChange={setReason} />
        <Segments<Certainty>
          label={t('correct.certainty')}
          value={certainty}
          options={CERTAINTIES.map((value) => ({ value, label: t(`certainty.${value}`) }))}
          onChange={setCertainty}
        />
        <p className={styles.problem} role="alert">
          {problem}
        </p>
        <div className={styles.acts}>
          <Button onPress={onClose}>{t('correct.cancel')}</Button>
          <Button look="primary" type="submit" isDisabled={proposed.trim() === wanted.words}>
            {t('correct.save')}
          </Button>
        </div>
      </form>
    </ModalPanel>
  );
}

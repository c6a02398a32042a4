import { useTranslation } from 'react-i18next';
import { abandonSession } from '../../data/commands/sessions';
import { useOpenSession } from '../../data/hooks/use-sessions';
import { Button } from '../../ui/Button';
import { LinkButton } from '../../ui/LinkButton';
import styles from './PracticePage.module.css';

/** The practice that was left, with the way back into it. */
export function OpenPractice({ caseId }: { readonly caseId: string }) {
  const { t } = useTranslation('quiz');
  const session = useOpenSession('practice', caseId);
  if (!session) return null;
  return (
    <section className={styles.open}>
      <p>{t('open.text', { done: session.cursor, total: session.questionIds.length })}</p>
      <div className={styles.acts}>
        <LinkButton href={`/session/${session.id}`} look="primary">
          {t('open.resume')}
        </LinkButton>
        <Button look="quiet" onPress={() => void abandonSession(session.id)}>
          {t('open.drop')}
        </Button>
      </div>
    </section>
  );
}

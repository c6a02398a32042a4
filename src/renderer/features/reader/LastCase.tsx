import { useTranslation } from 'react-i18next';
import { Redirect } from 'wouter';
import { useCases } from '../../data/hooks/use-cases';
import { Empty } from '../../ui/Empty';
import { LinkButton } from '../../ui/LinkButton';

/** Goes on with the case that was read last. */
export function LastCase() {
  const { t } = useTranslation('reader');
  const cases = useCases();
  if (!cases) return null;
  const last = cases[0];
  if (last) return <Redirect to={`/read/${last.case.id}`} replace />;
  return (
    <Empty title={t('noCase.title')} text={t('noCase.text')}>
      <LinkButton href="/shelf">{t('noCase.act')}</LinkButton>
    </Empty>
  );
}

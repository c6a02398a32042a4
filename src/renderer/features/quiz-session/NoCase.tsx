import { useTranslation } from 'react-i18next';
import { Empty } from '../../ui/Empty';
import { LinkButton } from '../../ui/LinkButton';

/** What every way to practise says where the shelf is empty. */
export function NoCase() {
  const { t } = useTranslation('quiz');
  return (
    <Empty title={t('noCase.title')} text={t('noCase.text')}>
      <LinkButton href="/shelf">{t('noCase.act')}</LinkButton>
    </Empty>
  );
}

import { useTranslation } from 'react-i18next';
import type { ShelfPlace } from '../../../core/shelf/arrange';
import { Button } from '../../ui/Button';
import { Empty } from '../../ui/Empty';
import { EVERYTHING, type ShelfFilter } from './ShelfTools';

interface Props {
  readonly filter: ShelfFilter;
  readonly place: ShelfPlace['kind'];
  readonly onShowAll: () => void;
}

/** Why no case is shown, and the way out: nothing is kept here, or nothing fits what was asked for. */
export function NothingHere({ filter, place, onShowAll }: Props) {
  const { t } = useTranslation('library');
  const isFiltered =
    filter.words.trim() !== '' || filter.tag !== EVERYTHING.tag || filter.state !== EVERYTHING.state;
  if (!isFiltered) return <Empty title={t(`empty.${place}.title`)} text={t(`empty.${place}.text`)} />;
  return (
    <Empty title={t('empty.filtered.title')} text={t('empty.filtered.text')}>
      <Button onPress={onShowAll}>{t('empty.filtered.act')}</Button>
    </Empty>
  );
}

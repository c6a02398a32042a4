import { useTranslation } from 'react-i18next';
import { ANNOTATION_KINDS, type AnnotationKind } from '../../../core/annotations/model';
import { MenuButton } from '../../ui/MenuButton';
import { KIND_ICONS } from './kind-signs';

interface Props {
  readonly current: AnnotationKind;
  readonly onChoose: (kind: AnnotationKind) => void;
}

/** The kind of an annotation, and the others to turn it into. */
export function KindMenu({ current, onChoose }: Props) {
  const { t } = useTranslation('annotations');
  const Icon = KIND_ICONS[current];
  return (
    <MenuButton
      label={t('kindNow', { kind: t(`kind.${current}`) })}
      icon={<Icon size={17} aria-hidden />}
      items={ANNOTATION_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
      current={current}
      onChoose={onChoose}
    />
  );
}

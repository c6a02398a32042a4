import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { HIGHLIGHT_COLORS, type HighlightColor } from '../../../core/annotations/model';
import { Tip } from '../../ui/Tip';
import styles from './ColorButtons.module.css';
import { useColorNames } from './use-color-names';

interface Props {
  /** The colour in use, or `null` where there is none yet. */
  readonly current: HighlightColor | null;
  readonly onChoose: (color: HighlightColor) => void;
}

/** The four colours, each with its name, its key and its own line. */
export function ColorButtons({ current, onChoose }: Props) {
  const { t } = useTranslation('annotations');
  const colorName = useColorNames();
  return HIGHLIGHT_COLORS.map((color, index) => (
    <Tip key={color} text={t('colorKey', { name: colorName(color), key: index + 1 })}>
      <Button
        aria-label={colorName(color)}
        {...(current === null ? {} : { 'aria-pressed': current === color })}
        className={`${styles.color} ${styles[color]}`}
        onPress={() => onChoose(color)}
      >
        {t('color.sample')}
      </Button>
    </Tip>
  ));
}

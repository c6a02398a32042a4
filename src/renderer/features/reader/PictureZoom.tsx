import { X, ZoomIn, ZoomOut } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/Button';
import styles from './PictureZoom.module.css';

/** Widths of the picture, as shares of the window's. */
const SIZES = [1, 1.5, 2, 3, 4] as const;

interface Props {
  readonly url: string;
  readonly caption: string;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** A picture over the whole window, larger and smaller by button or by + and −. */
export function PictureZoom({ url, caption, isOpen, onOpenChange }: Props) {
  const { t } = useTranslation('reader');
  const [step, setStep] = useState(0);
  const by = (change: number) => setStep((now) => Math.min(SIZES.length - 1, Math.max(0, now + change)));
  useEffect(() => {
    if (!isOpen) return;
    // The dialog itself has the focus at first, and takes no handler.
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key === '+' || key === '=') by(1);
      if (key === '-') by(-1);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [isOpen]);
  return (
    <ModalOverlay isOpen={isOpen} onOpenChange={onOpenChange} isDismissable className={styles.veil ?? ''}>
      <Modal className={styles.modal ?? ''}>
        <Dialog aria-label={caption} className={styles.dialog ?? ''}>
          {({ close }) => (
            <div className={styles.body}>
              <div className={styles.tools}>
                <p className={styles.caption}>{caption}</p>
                <IconButton
                  label={t('picture.larger')}
                  isDisabled={step === SIZES.length - 1}
                  onPress={() => by(1)}
                >
                  <ZoomIn size={20} aria-hidden />
                </IconButton>
                <IconButton label={t('picture.smaller')} isDisabled={step === 0} onPress={() => by(-1)}>
                  <ZoomOut size={20} aria-hidden />
                </IconButton>
                <IconButton label={t('picture.close')} onPress={close}>
                  <X size={20} aria-hidden />
                </IconButton>
              </div>
              {/* A region that scrolls must be reachable by keyboard. */}
              <div className={styles.stage} role="region" tabIndex={0} aria-label={caption}>
                <img src={url} alt={caption} style={{ width: `${(SIZES[step] ?? 1) * 100}%` }} />
              </div>
            </div>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

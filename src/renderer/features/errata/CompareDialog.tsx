import { useTranslation } from 'react-i18next';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { X } from 'lucide-react';
import { changedBlocks, type Piece } from '../../../core/errata/compare';
import { useCaseBundle } from '../../data/hooks/use-cases';
import type { CaseBundle } from '../../data/queries/cases';
import { IconButton } from '../../ui/Button';
import styles from './CompareDialog.module.css';

interface Props {
  readonly bundle: CaseBundle;
  readonly onClose: () => void;
}

/** The blocks that errata change, as received on the left and as corrected on the right. */
export function CompareDialog({ bundle, onClose }: Props) {
  const { t } = useTranslation('errata');
  const original = useCaseBundle(bundle.case.id, 0);
  if (!original) return null;
  const accepted = bundle.errata.filter(({ status }) => status === 'accepted');
  const changed = changedBlocks(original.revision, accepted);
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={onClose} className={styles.veil ?? ''}>
      <Modal className={styles.modal ?? ''}>
        <Dialog className={styles.dialog ?? ''}>
          <div className={styles.head}>
            <Heading slot="title" className={styles.title ?? ''}>
              {t('compare.title')}
            </Heading>
            <IconButton label={t('compare.close')} onPress={onClose}>
              <X size={20} aria-hidden />
            </IconButton>
          </div>
          {/* A region that scrolls must be reachable by keyboard. */}
          <div className={styles.body} role="region" tabIndex={0} aria-label={t('compare.title')}>
            {changed.length === 0 ? <p>{t('compare.none')}</p> : null}
            <table className={styles.grid} lang={bundle.case.language}>
              <thead>
                <tr>
                  <th scope="col">{t('received')}</th>
                  <th scope="col">{t('proposed')}</th>
                </tr>
              </thead>
              <tbody>
                {changed.map(({ blockId, received, corrected }) => (
                  <tr key={blockId}>
                    <td>{received.map((piece, index) => words(piece, index, 'del'))}</td>
                    <td>{corrected.map((piece, index) => words(piece, index, 'ins'))}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function words({ text, erratumId }: Piece, index: number, Tag: 'del' | 'ins') {
  return erratumId === null ? text : <Tag key={index}>{text}</Tag>;
}

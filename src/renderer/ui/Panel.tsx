import type { ReactNode, RefObject } from 'react';
import { Dialog, Heading, Modal, ModalOverlay, Popover, type PopoverProps } from 'react-aria-components';
import styles from './Panel.module.css';

interface PopoverPanelProps
  extends Pick<PopoverProps, 'placement' | 'maxHeight' | 'isOpen' | 'onOpenChange' | 'isNonModal'> {
  readonly label: string;
  readonly triggerRef?: RefObject<Element | null>;
  readonly children: ReactNode;
}

/** A floating panel tied to a trigger; Escape and a click outside close it. */
export function PopoverPanel({ label, children, ...props }: PopoverPanelProps) {
  return (
    <Popover {...props} className={styles.popover ?? ''} offset={8}>
      <Dialog aria-label={label} className={styles.dialog ?? ''}>
        {children}
      </Dialog>
    </Popover>
  );
}

interface ModalPanelProps {
  readonly title: string;
  /** For what has columns of its own. */
  readonly isWide?: boolean;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** A titled dialog over the page; focus stays inside until it closes. */
export function ModalPanel({ title, isWide = false, isOpen, onOpenChange, children }: ModalPanelProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable
      className={styles.veil ?? ''}
      data-modal
    >
      <Modal className={styles.modal ?? ''} data-wide={isWide}>
        <Dialog className={styles.dialog ?? ''}>
          <Heading slot="title" className={styles.title ?? ''}>
            {title}
          </Heading>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

interface PalettePanelProps {
  readonly label: string;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** A dialog at the top of the window that lays itself out; focus stays inside until it closes. */
export function PalettePanel({ label, isOpen, onOpenChange, children }: PalettePanelProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable
      className={styles.paletteVeil ?? ''}
    >
      <Modal className={styles.palette ?? ''}>
        <Dialog aria-label={label} className={styles.dialog ?? ''}>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

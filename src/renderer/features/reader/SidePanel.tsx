import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Span } from '../../../core/text/model';
import type { CaseBundle } from '../../data/queries/cases';
import { IconButton } from '../../ui/Button';
import { ErrataList, listedErrata } from '../errata';
import type { ReaderMark } from './reader-marks';
import styles from './SidePanel.module.css';
import { TermNote } from './TermNote';

interface Props {
  readonly bundle: CaseBundle;
  readonly marks: readonly ReaderMark[];
  readonly annotations: ReactNode;
  readonly annotationCount: number;
  readonly onJump: (span: Span) => void;
  readonly onClose: () => void;
}

/** All annotations, terms and errata of the case as lists, each entry a way to its place. */
export function SidePanel({ bundle, marks, annotations, annotationCount, onJump, onClose }: Props) {
  const { t } = useTranslation('reader');
  const placeOf = (id: string) => marks.find((mark) => mark.id === id);
  return (
    <aside className={styles.panel} aria-label={t('panel.label')}>
      <Tabs className={styles.tabs ?? ''}>
        <div className={styles.head}>
          <TabList className={styles.tabList ?? ''} aria-label={t('panel.label')}>
            <Tab id="annotations" className={styles.tab ?? ''}>
              {t('panel.annotations', { count: annotationCount })}
            </Tab>
            <Tab id="terms" className={styles.tab ?? ''}>
              {t('panel.terms', { count: bundle.terms.length })}
            </Tab>
            <Tab id="errata" className={styles.tab ?? ''}>
              {t('panel.errata', { count: listedErrata(bundle.errata).length + bundle.doubts.length })}
            </Tab>
          </TabList>
          <IconButton label={t('panel.close')} onPress={onClose}>
            <X size={18} aria-hidden />
          </IconButton>
        </div>
        <TabPanel id="annotations" className={styles.body ?? ''} data-scroller>
          {annotations}
        </TabPanel>
        <TabPanel id="terms" className={styles.body ?? ''}>
          <ul>
            {bundle.terms
              .filter((term) => placeOf(term.id))
              .map((term) => (
                <Entry
                  key={term.id}
                  place={placeOf(term.id)}
                  label={t('panel.jumpTo', { name: term.term })}
                  onJump={onJump}
                >
                  <TermNote term={term} />
                </Entry>
              ))}
          </ul>
        </TabPanel>
        <TabPanel id="errata" className={styles.body ?? ''}>
          <ErrataList bundle={bundle} onJump={onJump} />
        </TabPanel>
      </Tabs>
    </aside>
  );
}

interface EntryProps {
  readonly place: Span | undefined;
  readonly label: string;
  readonly onJump: (span: Span) => void;
  readonly children: ReactNode;
}

function Entry({ place, label, onJump, children }: EntryProps) {
  const { t } = useTranslation('reader');
  return (
    <li className={styles.entry}>
      {children}
      {place ? (
        <button type="button" className={styles.jump} aria-label={label} onClick={() => onJump(place)}>
          {t('panel.jump')}
        </button>
      ) : null}
    </li>
  );
}

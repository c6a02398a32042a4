import { startTransition, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnotations } from '../../data/hooks/use-annotations';
import { useCaseBundle, usePosition } from '../../data/hooks/use-cases';
import { useSettings } from '../../data/hooks/use-settings';
import { Empty } from '../../ui/Empty';
import { LinkButton } from '../../ui/LinkButton';
import { ShownScriptProvider, useScriptDisplay } from '../script-display';
import { ReaderView } from './ReaderView';
import type { Reading } from './reading';
import { useFontsFirst } from './use-fonts-first';
import { useStableBundle } from './use-stable-bundle';

/** A case to read, corrected unless the text as received is asked for. */
export function ReaderPage({ caseId }: { readonly caseId: string }) {
  const { t } = useTranslation('reader');
  const [reading, setReading] = useState<Reading>('corrected');
  const bundle = useStableBundle(caseId, useCaseBundle(caseId, reading === 'original' ? 0 : undefined));
  const position = usePosition(caseId);
  // Asked for together with the text, and waited for, so that the marks are there with the words.
  const annotations = useAnnotations(caseId);
  const { settings, isLoaded: isSet } = useSettings();
  const display = useScriptDisplay(isSet ? settings['reader.script'] : null);
  // What is drawn in a transition is drawn in pieces: a book takes longer than the window may be kept busy.
  const [isHere, setHere] = useState(false);
  const hasFonts = useFontsFirst({ bundle, position, settings, show: display?.show ?? null });
  const isLoaded = bundle !== undefined && annotations !== undefined && hasFonts;
  useEffect(() => {
    startTransition(() => setHere(isLoaded));
  }, [isLoaded]);
  if (
    !isHere ||
    bundle === undefined ||
    annotations === undefined ||
    position === undefined ||
    display === null
  )
    return null;
  if (bundle === null) {
    return (
      <Empty title={t('missing.title')} text={t('missing.text')}>
        <LinkButton href="/shelf" look="primary">
          {t('noCase.act')}
        </LinkButton>
      </Empty>
    );
  }
  return (
    <ShownScriptProvider value={display.show}>
      <ReaderView
        bundle={bundle}
        position={position}
        annotations={annotations}
        reading={reading}
        onReading={setReading}
      />
    </ShownScriptProvider>
  );
}

import { useCallback, useMemo, useState } from 'react';
import { I18nProvider, RouterProvider } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Router } from 'wouter';
import { navigate, useHashLocation } from 'wouter/use-hash-location';
import type { MenuCommand } from '../../shared/ipc/contract';
import { useOpenedFiles } from '../features/import';
import { SearchPalette, useSearchIndex } from '../features/search';
import { Toasts } from '../ui/Toasts';
import styles from './App.module.css';
import { runCommand } from './commands';
import { ErrorBoundary } from './ErrorBoundary';
import { FatalScreen } from './FatalScreen';
import { NavRail } from './NavRail';
import { paletteCommands } from './palette-commands';
import { Routes } from './Routes';
import { ShortcutSheet } from './ShortcutSheet';
import { useAppearance } from './use-appearance';
import { useBankBuilder } from './use-bank-builder';
import { useDatabaseLoss } from './use-database-loss';
import { useShortcuts } from './use-shortcuts';

/** The whole window: the rail, the current place, and what floats above. */
export function App() {
  const { t, i18n } = useTranslation('app');
  const [path] = useHashLocation();
  const [isSheetOpen, setSheetOpen] = useState(false);
  const isDatabaseLost = useDatabaseLoss();
  const [isSearchOpen, setSearchOpen] = useState(false);
  const run = useCallback(
    (command: MenuCommand) =>
      runCommand(command, {
        showShortcuts: () => setSheetOpen(true),
        showSearch: () => setSearchOpen(true),
      }),
    [],
  );
  const commands = useMemo(() => paletteCommands(t, run), [t, run]);
  useShortcuts(run);
  useAppearance();
  useBankBuilder();
  useSearchIndex();
  useOpenedFiles(goToShelf);
  if (isDatabaseLost) return <FatalScreen failure={{ code: 'data.lost' }} />;
  return (
    <I18nProvider locale={i18n.language}>
      <RouterProvider navigate={goTo} useHref={hrefOf}>
        <Router hook={useHashLocation}>
          <div className={styles.window}>
            <NavRail path={path} onRun={run} />
            <main className={styles.place}>
              <ErrorBoundary resetKey={path}>
                <Routes />
              </ErrorBoundary>
            </main>
          </div>
          <ShortcutSheet isOpen={isSheetOpen} onOpenChange={setSheetOpen} />
          <SearchPalette isOpen={isSearchOpen} onOpenChange={setSearchOpen} commands={commands} />
          <Toasts label={t('toasts')} />
        </Router>
      </RouterProvider>
    </I18nProvider>
  );
}

// The same each time: a context of another value is looked for in all that is inside, the elements of a whole book.
function goTo(path: string): void {
  navigate(path);
}

function hrefOf(path: string): string {
  return `#${path}`;
}

function goToShelf(): void {
  navigate('/shelf');
}

import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { navigate } from 'wouter/use-hash-location';
import { useCases } from '../../data/hooks/use-cases';
import { Choice } from '../../ui/Choice';
import styles from './CaseChoice.module.css';

/** The name of all cases in a route, which no case has. */
const ALL = 'all';

/**
 * The case that the route names, else the first on the shelf: `caseId` is empty for all cases, `null` where the
 * shelf is empty. `undefined` while loading.
 */
export function useChosenCase(): { readonly caseId: string | null } | undefined {
  const params = useParams<{ readonly caseId?: string }>();
  const cases = useCases();
  if (!cases) return undefined;
  const chosen = cases.find((one) => one.case.id === params.caseId) ?? cases[0];
  if (chosen === undefined) return { caseId: null };
  return { caseId: params.caseId === ALL ? '' : chosen.case.id };
}

interface Props {
  /** Empty for all cases. */
  readonly caseId: string;
  /** The place that the choice stays at, such as `/practice-exam`. */
  readonly place: string;
  /** Whether all cases together may be chosen too. */
  readonly hasAll?: boolean;
}

/** One case or all of them, where there are several. */
export function CaseChoice({ caseId, place, hasAll = true }: Props) {
  const { t } = useTranslation('sessions');
  const cases = useCases() ?? [];
  if (cases.length < 2) return null;
  return (
    <div className={styles.choice}>
      <Choice
        label={t('case')}
        value={caseId === '' ? ALL : caseId}
        options={[
          ...cases.map((one) => ({ value: one.case.id, label: one.title })),
          ...(hasAll ? [{ value: ALL, label: t('allCases') }] : []),
        ]}
        onChange={(id) => navigate(`${place}/${id}`)}
      />
    </div>
  );
}

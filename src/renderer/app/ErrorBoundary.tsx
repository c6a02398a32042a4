import { Component, type ReactNode } from 'react';
import { Translation } from 'react-i18next';
import { Button } from '../ui/Button';
import { Empty } from '../ui/Empty';
import styles from './ErrorBoundary.module.css';

interface Props {
  /** A new value clears the error: the route, so that another screen can still be reached. */
  readonly resetKey: string;
  readonly children: ReactNode;
}

interface State {
  readonly error: Error | null;
  readonly resetKey: string;
}

/** Catches what a screen throws, names it, and leaves the rest of the app usable. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, resetKey: this.props.resetKey };

  static getDerivedStateFromError(error: Error): Partial<State> {
    return { error };
  }

  static getDerivedStateFromProps(props: Props, state: State): State | null {
    return props.resetKey === state.resetKey ? null : { error: null, resetKey: props.resetKey };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <Translation ns="errors">
        {(t) => (
          <Empty title={t('screen.title')} text={t('screen.text')}>
            <pre className={styles.detail}>{`${error.name}: ${error.message}`}</pre>
            <Button look="primary" onPress={() => this.setState({ error: null })}>
              {t('act.tryAgain')}
            </Button>
            <Button onPress={() => window.location.reload()}>{t('act.reload')}</Button>
          </Empty>
        )}
      </Translation>
    );
  }
}

import type { ReactNode } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { IconButton } from './Button';
import styles from './Choice.module.css';

interface Props<T extends string> {
  /** Its name, for screen readers and for the tooltip. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly items: readonly { readonly value: T; readonly label: string }[];
  /** The item that holds a tick, where one of them is the present choice. */
  readonly current?: T;
  readonly onChoose: (value: T) => void;
}

/** A button that opens a list of acts. A press in the list leaves a selection of the page as it is. */
export function MenuButton<T extends string>({ label, icon, items, current, onChoose }: Props<T>) {
  return (
    <MenuTrigger>
      <IconButton label={label}>{icon}</IconButton>
      <Popover>
        <div onMouseDown={(event) => event.preventDefault()}>
          <Menu
            aria-label={label}
            className={styles.list ?? ''}
            {...(current === undefined
              ? {}
              : { selectionMode: 'single' as const, selectedKeys: [current], disallowEmptySelection: true })}
            onAction={(key) => {
              const item = items.find(({ value }) => value === key);
              if (item) onChoose(item.value);
            }}
          >
            {items.map((item) => (
              <MenuItem key={item.value} id={item.value} className={styles.option ?? ''}>
                {item.label}
              </MenuItem>
            ))}
          </Menu>
        </div>
      </Popover>
    </MenuTrigger>
  );
}

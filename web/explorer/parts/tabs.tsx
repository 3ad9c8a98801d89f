/** Views of one answer side by side, one shown at a time; which one lives in the address. */
import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components';
import styles from './tabs.module.css';

export interface TabView<Key extends string> {
  readonly key: Key;
  readonly label: string;
  readonly content: () => ReactNode;
}

interface TabsProps<Key extends string> {
  /** What the choice is about, for screen readers. */
  readonly label: string;
  readonly views: readonly TabView<Key>[];
  readonly shown: Key;
  readonly onShow: (key: Key) => void;
}

export function Tabs<Key extends string>({ label, views, shown, onShow }: TabsProps<Key>) {
  return (
    <AriaTabs
      selectedKey={shown}
      onSelectionChange={(key) => {
        const view = views.find((each) => each.key === key);
        if (view !== undefined && view.key !== shown) onShow(view.key);
      }}
    >
      <TabList aria-label={label} className={styles['list'] ?? ''} data-print="no">
        {views.map(({ key, label: words }) => (
          <Tab key={key} id={key} className={styles['tab'] ?? ''}>
            {words}
          </Tab>
        ))}
      </TabList>
      {views.map(({ key, content }) => (
        <TabPanel key={key} id={key} className={styles['panel'] ?? ''}>
          {content()}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}

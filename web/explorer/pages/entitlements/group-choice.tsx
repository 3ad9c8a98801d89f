/** Chooses the groups side by side, on a narrow screen one at a time. */
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { list, text } from '../../address/address-field.ts';
import { useAddress } from '../../address/use-address.ts';
import { Facet } from '../../parts/facet.tsx';
import styles from './entitlements-page.module.css';
import type { GroupCount } from './groups-to-show.ts';

interface GroupChoiceProps {
  readonly counts: readonly GroupCount[];
  /** The groups that are shown. */
  readonly groups: readonly string[];
  readonly narrow: boolean;
}

export function GroupChoice({ counts, groups, narrow }: GroupChoiceProps) {
  return narrow ? <OneGroup counts={counts} shown={groups[0] ?? ''} /> : <SeveralGroups {...{ counts, groups }} />;
}

function OneGroup({ counts, shown }: { readonly counts: readonly GroupCount[]; readonly shown: string }) {
  const { t } = useTranslation('entitlements');
  const id = useId();
  const [, setShown] = useAddress('show', text);
  return (
    <div data-print="no">
      <label className="label" htmlFor={id}>
        {t('group')}
      </label>
      <select id={id} className="field" value={shown} onChange={({ target }) => setShown(target.value)}>
        {[...counts].sort(byName).map((group) => (
          <option key={group.id} value={group.id}>
            {group.name}
          </option>
        ))}
      </select>
    </div>
  );
}

function SeveralGroups({ counts, groups }: Omit<GroupChoiceProps, 'narrow'>) {
  const { t } = useTranslation('entitlements');
  const [, setChosen] = useAddress('group', list);
  const [words, setWords] = useState('');
  const id = useId();
  const found = counts.filter(
    ({ id: group, name }) => groups.includes(group) || name.toLowerCase().includes(words.trim().toLowerCase()),
  );
  return (
    <div className={styles['groups']} data-print="no">
      <label className="label" htmlFor={id}>
        {t('findGroup')}
      </label>
      <input id={id} className="field" type="search" value={words} onChange={({ target }) => setWords(target.value)} />
      <Facet
        label={t('groups')}
        values={found.map(({ id: value, name, count }) => ({ value, label: name, count }))}
        chosen={groups}
        onChange={setChosen}
        shown={12}
      />
    </div>
  );
}

function byName(a: GroupCount, b: GroupCount): number {
  return a.name.localeCompare(b.name, 'en');
}

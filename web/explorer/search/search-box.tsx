/** The search box: finds as one types, grouped by kind; Enter without a choice shows all results. `/` leads to it from anywhere. */
import { useEffect, useRef, useState } from 'react';
import { ComboBox, Header, Input, Label, ListBox, ListBoxItem, ListBoxSection, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { entityAddress } from '../address/addresses.ts';
import { Highlighted } from '../parts/highlighted.tsx';
import { useCodes } from '../texts/use-codes.ts';
import type { Hit } from './hits.ts';
import styles from './search-box.module.css';
import { useSearch } from './use-search.ts';

const ALL = 'all-results';

export function SearchBox() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const codes = useCodes();
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const { groups, total, searching } = useSearch(text);
  useSlash(input);
  const go = (address: string) => {
    setText('');
    input.current?.blur();
    void navigate(address);
  };
  const showAll = () => go(`/search?${new URLSearchParams({ q: text.trim() }).toString()}`);
  return (
    <search className={styles['search']} aria-label={t('search.landmark')}>
      <ComboBox
        className={styles['box'] ?? ''}
        inputValue={text}
        onInputChange={setText}
        value={null}
        onChange={(key) => {
          if (key === ALL) showAll();
          else if (key !== null) go(entityAddress(String(key)));
        }}
        menuTrigger="input"
        allowsCustomValue
        allowsEmptyCollection
      >
        <Label className="visually-hidden">{t('search.label')}</Label>
        <Input
          ref={input}
          type="search"
          className={`field ${styles['input']}`}
          placeholder={t('search.placeholder')}
          aria-keyshortcuts="/"
          onKeyDown={({ key, currentTarget }) => {
            if (key === 'Enter' && text.trim() !== '' && !currentTarget.getAttribute('aria-activedescendant'))
              showAll();
          }}
        />
        <Popover className={`popover ${styles['popover']}`} data-open={text.trim() !== ''}>
          <ListBox
            renderEmptyState={() => (
              <p className={styles['none']}>
                {searching ? t('search.waiting') : t('search.none', { text: text.trim() })}
              </p>
            )}
          >
            {groups.map(({ kind, hits }) => (
              <ListBoxSection key={kind}>
                <Header className={styles['kind'] ?? ''}>{codes.kinds(kind)}</Header>
                {hits.map((hit) => (
                  <Option key={hit.id} hit={hit} />
                ))}
              </ListBoxSection>
            ))}
            {total > 0 && (
              <ListBoxItem id={ALL} className={styles['option'] ?? ''} textValue={text}>
                {t('search.all', { count: total })}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </search>
  );
}

function Option({ hit }: { readonly hit: Hit }) {
  return (
    <ListBoxItem id={hit.id} className={styles['option'] ?? ''} textValue={hit.name}>
      <Highlighted text={hit.name} ranges={hit.ranges} />
      {hit.other !== null && (
        <span className={styles['other']}>
          <Highlighted text={hit.other.value} ranges={hit.other.ranges} around={70} />
        </span>
      )}
    </ListBoxItem>
  );
}

/** As on many sites, unless one is typing somewhere. */
function useSlash(input: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      const { target } = event;
      if (target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]')) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', focus);
    return () => document.removeEventListener('keydown', focus);
  }, [input]);
}

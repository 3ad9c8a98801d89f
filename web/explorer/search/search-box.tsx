/**
 * The search box. It begins as a plain field, so that a first load is small; what finds as one types is fetched with a reader's
 * first movement and takes its place with what was typed so far.
 */
import { type ComponentType, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { searchAddress } from '../address/addresses.ts';
import styles from './search-box.module.css';
import type { SearchComboBoxProps } from './search-combo-box.tsx';

const FIRST_MOVEMENTS = ['pointerdown', 'pointermove', 'keydown', 'focusin'] as const;

export function SearchBox() {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const ComboBox = useComboBox();
  useSlash(field);
  return (
    <search className={styles['search']} aria-label={t('search.landmark')}>
      {ComboBox === null ? (
        <PlainField text={text} setText={setText} field={field} />
      ) : (
        <ComboBox text={text} setText={setText} field={field} />
      )}
    </search>
  );
}

/** To a program the same as what takes its place: a combo box that shows no list yet. */
function PlainField({ text, setText, field }: SearchComboBoxProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <input
      ref={field}
      type="search"
      role="combobox"
      aria-expanded="false"
      aria-autocomplete="list"
      aria-label={t('search.label')}
      aria-keyshortcuts="/"
      className={`field ${styles['input']}`}
      placeholder={t('search.placeholder')}
      value={text}
      onChange={({ target }) => setText(target.value)}
      onKeyDown={({ key }) => {
        if (key === 'Enter' && text.trim() !== '') void navigate(searchAddress(text.trim()));
      }}
    />
  );
}

/** Null until it has been fetched; the field stays plain where that fails. */
function useComboBox(): ComponentType<SearchComboBoxProps> | null {
  const [ComboBox, setComboBox] = useState<ComponentType<SearchComboBoxProps> | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const fetchOnce = () => {
      stop.abort();
      import('./search-combo-box.tsx').then(
        ({ SearchComboBox }) => setComboBox(() => SearchComboBox),
        () => undefined,
      );
    };
    for (const movement of FIRST_MOVEMENTS) document.addEventListener(movement, fetchOnce, { signal: stop.signal });
    return () => stop.abort();
  }, []);
  return ComboBox;
}

/** `/` leads to the field, as on many sites, unless one is typing somewhere. */
function useSlash(field: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      const { target } = event;
      if (target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]')) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener('keydown', focus);
    return () => document.removeEventListener('keydown', focus);
  }, [field]);
}

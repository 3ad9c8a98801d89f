/** The field that finds as one types, grouped by kind; Enter without a choice shows all results. */
import { type RefObject, useContext, useEffect, useLayoutEffect, useRef, useState } from 'react';
import {
  ComboBox,
  ComboBoxStateContext,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { entityAddress, searchAddress } from '../address/addresses.ts';
import { Highlighted } from '../parts/highlighted.tsx';
import { useCodes } from '../texts/use-codes.ts';
import { allThatWasFound } from './all-that-was-found.ts';
import type { Hit } from './hits.ts';
import styles from './search-box.module.css';
import { useSearch } from './use-search.ts';

export interface SearchComboBoxProps {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** The field that it takes the place of, and then its own. */
  readonly field: RefObject<HTMLInputElement | null>;
}

const ALL = 'all-results';

export function SearchComboBox({ text, setText, field }: SearchComboBoxProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const codes = useCodes();
  const { groups, total, searching } = useSearch(text);
  const typed = text.trim();
  const go = (address: string) => {
    setText('');
    field.current?.blur();
    void navigate(address);
  };
  return (
    <ComboBox
      inputValue={text}
      onInputChange={setText}
      value={null}
      onChange={(key) => {
        if (key === ALL) go(searchAddress(typed));
        else if (key !== null) go(entityAddress(String(key)));
      }}
      menuTrigger="input"
      defaultFilter={allThatWasFound}
      allowsCustomValue
      allowsEmptyCollection={typed !== ''}
    >
      <Label className="visually-hidden">{t('search.label')}</Label>
      <Field text={text} field={field} showAll={() => go(searchAddress(typed))} />
      <Popover className={`popover ${styles['popover']}`} data-open={typed !== ''}>
        <ListBox
          renderEmptyState={() => (
            <p className={styles['none']}>{searching ? t('search.waiting') : t('search.none', { text: typed })}</p>
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
  );
}

interface FieldProps extends Omit<SearchComboBoxProps, 'setText'> {
  readonly showAll: () => void;
}

function Field({ text, field, showAll }: FieldProps) {
  const { t } = useTranslation();
  const state = useContext(ComboBoxStateContext);
  // The plain field is still there while this one is made.
  const [taken] = useState(() => document.activeElement === field.current);
  useLayoutEffect(() => {
    if (!taken) return;
    field.current?.focus();
    field.current?.setSelectionRange(field.current.value.length, field.current.value.length);
  }, [taken, field]);
  const begun = useRef(false);
  useEffect(() => {
    // Once, for what was typed before; later, typing opens the list.
    if (!begun.current && taken && text.trim() !== '') state?.open(null, 'input');
    begun.current = true;
  });
  return (
    <Input
      ref={field}
      type="search"
      className={`field ${styles['input']}`}
      placeholder={t('search.placeholder')}
      aria-keyshortcuts="/"
      onKeyDown={({ key, currentTarget }) => {
        const chosen = currentTarget.getAttribute('aria-activedescendant');
        if (key === 'Enter' && text.trim() !== '' && !chosen) showAll();
      }}
    />
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

/** Chooses one entity: a field that finds as one types, among entities of some kinds; what is chosen lives in the address as its id. */
import { useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../api/use-answer.ts';
import { EntityNameText } from '../generated/entity-name.ts';
import type { EntityKind } from '../generated/schema-types.ts';
import { allThatWasFound } from '../search/all-that-was-found.ts';
import { useSearch } from '../search/use-search.ts';
import { useCodes } from '../texts/use-codes.ts';
import styles from './entity-picker.module.css';
import { Highlighted } from './highlighted.tsx';

interface EntityPickerProps {
  readonly label: string;
  /** The id of what is chosen; null where nothing is. */
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
  /** Only entities of these kinds. */
  readonly kinds?: readonly EntityKind[];
  readonly placeholder?: string;
}

export function EntityPicker({ label, chosen, onChoose, kinds, placeholder }: EntityPickerProps) {
  const { data } = useAnswer(EntityNameText, { id: chosen ?? '' }, { pause: chosen === null });
  const name = chosen === null ? '' : (data?.entity?.name ?? '');
  // Begun anew where the choice changes elsewhere, such as by "back".
  return <Picker key={`${chosen} ${name}`} {...{ label, chosen, onChoose, kinds, placeholder, name }} />;
}

interface PickerProps extends Omit<EntityPickerProps, 'kinds' | 'placeholder'> {
  readonly kinds: readonly EntityKind[] | undefined;
  readonly placeholder: string | undefined;
  readonly name: string;
}

function Picker({ label, chosen, onChoose, kinds, placeholder, name }: PickerProps) {
  const { t } = useTranslation();
  const codes = useCodes();
  const [typed, setTyped] = useState(name);
  const { groups, searching } = useSearch(typed === name ? '' : typed, kinds);
  const hits = groups.flatMap((group) => group.hits);
  return (
    <div className={styles['picker']}>
      <ComboBox
        inputValue={typed}
        onInputChange={setTyped}
        value={null}
        onChange={(id) => id !== null && onChoose(String(id))}
        onBlur={() => setTyped(name)}
        menuTrigger="input"
        defaultFilter={allThatWasFound}
        allowsCustomValue
        allowsEmptyCollection={typed.trim() !== '' && typed !== name}
      >
        <Label className="label">{label}</Label>
        <Input className={`field ${styles['input']}`} placeholder={placeholder ?? t('search.placeholder')} />
        <Popover className={`popover ${styles['popover']}`} data-open={typed.trim() !== '' && typed !== name}>
          <ListBox
            className={styles['list'] ?? ''}
            renderEmptyState={() => (
              <p className={styles['none']}>{searching ? t('search.waiting') : t('picker.none')}</p>
            )}
          >
            {hits.map((hit) => (
              <ListBoxItem key={hit.id} id={hit.id} className={styles['option'] ?? ''} textValue={hit.name}>
                {hit.name} <span className="small soft">{codes.kind(hit.kind)}</span>
                {hit.other !== null && (
                  <span className={styles['other']}>
                    <Highlighted text={hit.other.value} ranges={hit.other.ranges} around={70} />
                  </span>
                )}
              </ListBoxItem>
            ))}
          </ListBox>
        </Popover>
      </ComboBox>
      {chosen !== null && (
        <button
          type="button"
          className="button button-quiet"
          aria-label={t('picker.remove', { name: name || chosen })}
          onClick={() => onChoose(null)}
        >
          {t('picker.clear')}
        </button>
      )}
    </div>
  );
}

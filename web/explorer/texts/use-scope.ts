/** "Every answer speaks of these five texts only", with the number that the API gives; reference data is no text. */
import { useTranslation } from 'react-i18next';

export function useScope(sources: readonly { readonly kind: string }[] | null): string {
  const { t } = useTranslation();
  if (sources === null) return '';
  const count = sources.filter(({ kind }) => kind !== 'REFERENCE').length;
  return t('footer.scope', { count, number: t(`numbers.${count}`, { defaultValue: String(count) }) });
}

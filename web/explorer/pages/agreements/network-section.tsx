/** The network of the selected agreements, and what is chosen in it. */
import { lazy, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { SetAddressOptions } from '../../address/use-address.ts';
import { formatNumber } from '../../texts/format.ts';
import styles from './agreements-page.module.css';
import { ChosenCard } from './chosen-card.tsx';
import { type NetworkAnswer, networkOfAnswer } from './network-of-answer.ts';

/** The drawing library is large and comes when it is needed. */
const NetworkView = lazy(async () => ({ default: (await import('../../network/network-view.tsx')).NetworkView }));

type Projection = 'BIPARTITE' | 'PARTIES';

interface NetworkSectionProps {
  readonly answer: NetworkAnswer;
  readonly projection: Projection;
  readonly setProjection: (projection: Projection, options?: SetAddressOptions) => void;
  readonly chosen: string | null;
  readonly setChosen: (id: string | null) => void;
}

export function NetworkSection({ answer, projection, setProjection, chosen, setChosen }: NetworkSectionProps) {
  const { t } = useTranslation('agreements');
  const network = useMemo(() => networkOfAnswer(answer), [answer]);
  const parties = network.nodes.filter(({ mode }) => mode === 0).length;
  const there = network.nodes.some(({ id }) => id === chosen) ? chosen : null;
  const sizes = { parties: t('parties', { count: parties }), ties: t('ties', { count: network.edges.length }) };
  return (
    <section aria-labelledby="network" className="stack">
      <h2 id="network">{t('network')}</h2>
      <fieldset className={`row ${styles['views']}`} data-print="no">
        <legend className="visually-hidden">{t('view')}</legend>
        {(['BIPARTITE', 'PARTIES'] as const).map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="projection"
              checked={projection === each}
              onChange={() => setProjection(each, { push: true })}
            />
            {t(`views.${each}`)}
          </label>
        ))}
      </fieldset>
      <p className="small soft">
        {t('size', {
          ...sizes,
          components: t('components', { count: answer.components }),
          density: formatNumber(Math.round(answer.density * 1_000) / 1_000),
        })}{' '}
        {t('tableEqual')}
      </p>
      <div className={styles['network']} data-chosen={chosen !== null}>
        <Suspense fallback={<p role="status">{t('placing')}</p>}>
          <NetworkView
            network={network}
            chosen={there}
            onChoose={setChosen}
            label={t('drawing', sizes)}
            fileName="agreements"
          />
        </Suspense>
        {chosen !== null && <ChosenCard answer={answer} id={chosen} onClose={() => setChosen(null)} />}
      </div>
    </section>
  );
}

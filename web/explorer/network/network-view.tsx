/** A network as a drawing, with its legend, its downloads, and ways to move it; what is chosen in it is chosen on the page. */
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type Sigma from 'sigma';
import { drawingDownloads } from '../drawings/drawing-downloads.ts';
import { useWidth } from '../drawings/use-width.ts';
import { type Download, DownloadMenu } from '../parts/download-menu.tsx';
import type { Network, Point } from './network.ts';
import { NetworkCanvas } from './network-canvas.tsx';
import { NetworkDrawing } from './network-drawing.tsx';
import { NetworkLegend } from './network-legend.tsx';
import styles from './network-view.module.css';
import { usePlaces } from './use-places.ts';

/** Of files and of what is printed. */
const WIDTH = 1_000;

type Camera = ReturnType<Sigma['getCamera']>;

interface NetworkViewProps {
  readonly network: Network;
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
  /** What the drawing shows, for screen readers. */
  readonly label: string;
  /** The files' name without ending. */
  readonly fileName: string;
}

export function NetworkView(props: NetworkViewProps) {
  const { t } = useTranslation('agreements');
  const places = usePlaces(props.network);
  if (places === null)
    return (
      <p className={styles['waiting']} role="status">
        {t('placing')}
      </p>
    );
  return <PlacedNetwork {...props} places={places} />;
}

function PlacedNetwork(props: NetworkViewProps & { readonly places: ReadonlyMap<string, Point> }) {
  const { network, places, chosen, onChoose, label, fileName } = props;
  const svg = useRef<SVGSVGElement>(null);
  const [withoutWebgl, setWithoutWebgl] = useState(() => !hasWebgl());
  const [camera, setCamera] = useState<Camera | null>(null);
  const fail = useCallback(() => setWithoutWebgl(true), []);
  const still = useRef<HTMLDivElement>(null);
  const width = useWidth(still, WIDTH);
  useChoiceByPointer(still, onChoose);
  return (
    <figure className={styles['figure']}>
      {!withoutWebgl && (
        <div data-print="no">
          <NetworkCanvas {...{ network, places, chosen, onChoose, label }} onFailure={fail} onReady={setCamera} />
        </div>
      )}
      <div ref={still} className={withoutWebgl ? undefined : styles['paper']}>
        <NetworkDrawing {...{ network, places, chosen, label, svg, width }} />
      </div>
      <figcaption>
        <NetworkLegend network={network} />
      </figcaption>
      <div className="row" data-print="no">
        {camera !== null && <Moves camera={camera} />}
        <DownloadMenu
          downloads={[...drawingDownloads(svg, fileName), ...networkDownloads(network, places, fileName)]}
        />
      </div>
    </figure>
  );
}

function Moves({ camera }: { readonly camera: Camera }) {
  const { t } = useTranslation('agreements');
  return (
    <>
      <button type="button" className="button" onClick={() => void camera.animatedZoom()}>
        {t('closer')}
      </button>
      <button type="button" className="button" onClick={() => void camera.animatedUnzoom()}>
        {t('farther')}
      </button>
      <button type="button" className="button" onClick={() => void camera.animatedReset()}>
        {t('whole')}
      </button>
    </>
  );
}

/** With a keyboard one chooses in the table; this is for those who point. */
function useChoiceByPointer(place: RefObject<HTMLElement | null>, onChoose: (id: string | null) => void): void {
  useEffect(() => {
    const element = place.current;
    const choose = ({ target }: MouseEvent) => {
      if (!(target instanceof Element)) return;
      onChoose(target.closest('[data-id]')?.getAttribute('data-id') ?? null);
    };
    element?.addEventListener('click', choose);
    return () => element?.removeEventListener('click', choose);
  }, [place, onChoose]);
}

function networkDownloads(network: Network, places: ReadonlyMap<string, Point>, name: string): readonly Download[] {
  return [
    {
      label: 'GEXF (Gephi, networkx)',
      fileName: `${name}.gexf`,
      type: 'application/gexf+xml',
      make: async () => (await import('./gexf.ts')).toGexf(network, places),
    },
    {
      label: 'GraphML (Gephi, networkx, igraph)',
      fileName: `${name}.graphml`,
      type: 'application/graphml+xml',
      make: async () => (await import('./graphml.ts')).toGraphml(network, places),
    },
  ];
}

function hasWebgl(): boolean {
  const canvas = document.createElement('canvas');
  return (canvas.getContext('webgl2') ?? canvas.getContext('webgl')) !== null;
}

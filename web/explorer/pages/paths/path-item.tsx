/** One path: a small drawing, and the same as a list of cited sentences. */
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { drawingDownloads } from '../../drawings/drawing-downloads.ts';
import { CitedSentence } from '../../parts/cited-sentence.tsx';
import { toCsv } from '../../parts/csv.ts';
import { DownloadMenu } from '../../parts/download-menu.tsx';
import { standingOf } from '../../parts/standing-mark.tsx';
import type { FoundPath } from './found-path.ts';
import { PathDrawing } from './path-drawing.tsx';
import styles from './paths-page.module.css';

interface PathItemProps {
  readonly path: FoundPath;
  /** From 1. */
  readonly number: number;
  readonly revision: string;
}

export function PathItem({ path, number, revision }: PathItemProps) {
  const { t } = useTranslation('paths');
  const svg = useRef<SVGSVGElement>(null);
  const fileName = `path-${number}`;
  return (
    <li className={styles['path']}>
      <h2>{t('path', { number, count: path.length })}</h2>
      <div className={styles['both']}>
        <PathDrawing path={path} svg={svg} label={t('drawing', { number })} />
        <ol className={styles['sentences']} aria-label={t('sentences', { number })}>
          {path.hops.map((relation) => (
            <li key={relation.id}>
              <CitedSentence relation={relation} revision={revision} />
            </li>
          ))}
        </ol>
      </div>
      <div data-print="no">
        <DownloadMenu
          downloads={[
            {
              label: 'CSV',
              fileName: `${fileName}.csv`,
              type: 'text/csv',
              make: () => toCsv(pathRows(path)),
            },
            ...drawingDownloads(svg, fileName),
          ]}
        />
      </div>
    </li>
  );
}

/** The first row names the columns. */
function pathRows({ hops }: FoundPath): readonly (readonly (string | number)[])[] {
  return [
    ['step', 'from', 'type', 'to', 'sentence', 'standing', 'reason', 'evidence'],
    ...hops.map((hop, index) => [
      index + 1,
      hop.from?.id ?? '',
      hop.type,
      hop.to?.id ?? '',
      hop.phrase,
      standingOf(hop),
      hop.reason ?? '',
      hop.evidence.map(({ text }) => text).join('; '),
    ]),
  ];
}

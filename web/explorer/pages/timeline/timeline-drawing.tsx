/** The timeline as SVG: a date known by its month or year is a span as long as that, never a point. */
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { drawingDownloads } from '../../drawings/drawing-downloads.ts';
import { useWidth } from '../../drawings/use-width.ts';
import { DownloadMenu } from '../../parts/download-menu.tsx';
import { formatPartialDate } from '../../texts/format.ts';
import { placeSpans, ROW, type Span } from './place-spans.ts';
import { PrecisionLegend } from './precision-legend.tsx';
import styles from './timeline-drawing.module.css';
import { TIMELINE_KINDS } from './timeline-kinds.ts';
import { happeningKey, type TimelineRow } from './timeline-table.tsx';

/** Where the place is not measured yet. */
const WIDTH = 960;
const NARROW = 640;
/** Room for the names of the kinds: at the side, or above each lane where the page is narrow. */
const NAMES = 100;
const TOP = 24;
const RIGHT = 20;

interface TimelineDrawingProps {
  readonly rows: readonly TimelineRow[];
  /** How many there are beyond those that are here. */
  readonly total: number;
}

export function TimelineDrawing({ rows, total }: TimelineDrawingProps) {
  const { t } = useTranslation('timeline');
  const svg = useRef<SVGSVGElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place, WIDTH);
  const placed = useMemo(() => {
    const isNarrow = width < NARROW;
    const room = { left: isNarrow ? 2 : NAMES, right: width - RIGHT, top: TOP, laneHead: isNarrow ? ROW : 0 };
    return placeSpans(
      rows.map((row) => ({ ...row, key: happeningKey(row) })),
      TIMELINE_KINDS,
      room,
    );
  }, [rows, width]);
  const byKey = useMemo(() => new Map(rows.map((row) => [happeningKey(row), row])), [rows]);
  return (
    <figure className={styles['figure']}>
      <div ref={place}>
        <svg
          ref={svg}
          className={styles['drawing']}
          viewBox={`0 0 ${width} ${placed.height + 4}`}
          role="img"
          aria-label={t('drawing', { count: rows.length })}
        >
          {placed.ticks.map(({ year, x }) => (
            <g key={year}>
              <line className={styles['tick']} x1={x} x2={x} y1={TOP - 4} y2={placed.height} />
              <text className={styles['year']} x={x} y={TOP - 10} textAnchor="middle">
                {year}
              </text>
            </g>
          ))}
          {placed.lanes.map(({ kind, top }) => (
            <g key={kind}>
              <line className={styles['lane']} x1="0" x2={width} y1={top} y2={top} />
              <text className={styles['kind']} x="0" y={top + ROW + 4}>
                {t(`kinds.${kind}`)}
              </text>
            </g>
          ))}
          {placed.spans.map((span) => (
            <Mark key={span.key} span={span} row={byKey.get(span.key)} />
          ))}
        </svg>
      </div>
      <figcaption>
        <PrecisionLegend />
        {rows.length < total && <p className="small soft">{t('partly', { shown: rows.length, count: total })}</p>}
      </figcaption>
      <div data-print="no">
        <DownloadMenu downloads={drawingDownloads(svg, 'timeline')} />
      </div>
    </figure>
  );
}

function Mark({ span, row }: { readonly span: Span; readonly row: TimelineRow | undefined }) {
  const { x, y, width, precision } = span;
  return (
    <g>
      <rect
        className={styles['mark']}
        data-precision={precision}
        data-disputed={row?.disputed}
        x={x}
        y={y}
        width={width}
        height={ROW - 3}
      />
      {row?.disputed && <path className={styles['slash']} d={`M${x - 2} ${y + ROW - 2}L${x + width + 2} ${y - 1}`} />}
      {row !== undefined && <title>{`${formatPartialDate(row.date)}: ${row.text}`}</title>}
    </g>
  );
}

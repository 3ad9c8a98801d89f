/** Places what happened on a drawing: each from the first to the last day its date may mean, one lane a kind, none over another. */

export interface Happening {
  readonly key: string;
  readonly kind: string;
  /** ISO days. */
  readonly earliest: string;
  readonly latest: string;
}

/** How far a date is known: the less, the longer its span. */
export type Precision = 'day' | 'days' | 'month' | 'year';

export interface Span {
  readonly key: string;
  readonly precision: Precision;
  readonly x: number;
  readonly width: number;
  readonly y: number;
}

export interface Lane {
  readonly kind: string;
  readonly top: number;
  readonly height: number;
}

export interface Tick {
  readonly year: number;
  readonly x: number;
}

export interface PlacedSpans {
  readonly lanes: readonly Lane[];
  readonly spans: readonly Span[];
  readonly ticks: readonly Tick[];
  readonly height: number;
}

export interface Room {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** Above the spans of each lane, for its name. */
  readonly laneHead: number;
}

export const ROW = 13;
const LANE_PADDING = 6;
const GAP = 2;
/** So that a day can be seen; it is still narrower than a month. */
const NARROWEST: Readonly<Record<Precision, number>> = { day: 3, days: 4, month: 7, year: 12 };
const MOST_TICKS = 12;

/** `kinds` are the lanes from the top; one without a happening is left out. */
export function placeSpans(happenings: readonly Happening[], kinds: readonly string[], room: Room): PlacedSpans {
  const years = happenings.flatMap(({ earliest, latest }) => [yearOf(earliest), yearOf(latest)]);
  const first = years.reduce((least, year) => Math.min(least, year), Number.POSITIVE_INFINITY);
  const last = years.reduce((most, year) => Math.max(most, year), Number.NEGATIVE_INFINITY);
  const x = scaleOf(first, last + 1, room);
  const lanes: Lane[] = [];
  const spans: Span[] = [];
  let top = room.top;
  for (const kind of kinds) {
    const ofKind = happenings.filter((happening) => happening.kind === kind);
    if (ofKind.length === 0) continue;
    const placed = placeLane(ofKind, top + LANE_PADDING + room.laneHead, x);
    spans.push(...placed.spans);
    const height = placed.rows * ROW + 2 * LANE_PADDING + room.laneHead;
    lanes.push({ kind, top, height });
    top += height;
  }
  return { lanes, spans, ticks: happenings.length === 0 ? [] : ticksOf(first, last + 1, x), height: top };
}

export function precisionOf({ earliest, latest }: Pick<Happening, 'earliest' | 'latest'>): Precision {
  if (earliest === latest) return 'day';
  if (earliest.endsWith('-01-01') && latest.endsWith('-12-31')) return 'year';
  const begins = earliest.endsWith('-01');
  const ends = dayAfter(latest).endsWith('-01');
  return begins && ends ? 'month' : 'days';
}

type Scale = (day: string) => number;

/** From the first day of a year to the first day of another. */
function scaleOf(first: number, last: number, { left, right }: Room): Scale {
  const start = Date.UTC(first, 0, 1);
  const length = Date.UTC(last, 0, 1) - start;
  return (day) => left + ((Date.parse(day) - start) / length) * (right - left);
}

/** Each into the first row in which it covers none. */
function placeLane(happenings: readonly Happening[], top: number, x: Scale) {
  const ends: number[] = [];
  const spans = [...happenings]
    .sort((a, b) => a.earliest.localeCompare(b.earliest) || a.latest.localeCompare(b.latest))
    .map((happening): Span => {
      const precision = precisionOf(happening);
      const start = x(happening.earliest);
      const width = Math.max(NARROWEST[precision], x(dayAfter(happening.latest)) - start);
      const free = ends.findIndex((end) => end + GAP <= start);
      const row = free < 0 ? ends.length : free;
      ends[row] = start + width;
      return { key: happening.key, precision, x: start, width, y: top + row * ROW };
    });
  return { spans, rows: ends.length };
}

/** A round number of years apart. */
function ticksOf(first: number, last: number, x: Scale): readonly Tick[] {
  const step = [1, 2, 5, 10, 20, 50, 100].find((years) => (last - first) / years <= MOST_TICKS) ?? 500;
  const ticks: Tick[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step)
    ticks.push({ year, x: x(`${String(year).padStart(4, '0')}-01-01`) });
  return ticks;
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

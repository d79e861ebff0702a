import type { Item } from '../frames.ts';
import { round } from '../marks.ts';
import type { VoiceRun, VoicesData, VoiceStep } from './data.ts';
import type { Flow, Segment } from './flow.ts';
import type { Measures } from './measures.ts';

/** How long all groups of a step take to set off, one after another, in ms. */
const staggerMs = 340;

/** A piece of a run that no step breaks: its first word, and how many. */
interface Piece {
  run: number;
  /** Its first word, counted in the whole text from 1. */
  word: number;
  from: number;
  words: number;
}

/** Cuts every run wherever a line ends within it in any step. */
const cut = ({ runs }: VoicesData, flows: readonly Flow[]): Piece[] => {
  let before = 1;
  return runs.flatMap(({ words }, run) => {
    const starts = flows.flatMap(({ segments }) => segments.filter((s) => s.run === run).map((s) => s.from));
    const sorted = [...new Set(starts)].sort((a, b) => a - b);
    const first = before;
    before += words;
    return sorted.map((from, i) => ({
      run,
      word: first + from,
      from,
      words: (sorted[i + 1] ?? words) - from,
    }));
  });
};

/** Words as bars: heavy where quoted, thin where not, in the colour of whose they are. */
const classOf = (run: VoiceRun, style: VoiceStep['style'], muted: boolean): string => {
  if (muted) return 'v v-muted';
  if (style === 'plain') return 'v';
  const weight = run.quoted ? ' v-quoted' : ' v-told';
  return style === 'role' ? `v${weight} v-${run.role}` : `v${weight}`;
};

/** One bar for each piece, moved from step to step: groups set off one after another, from the top. */
export const layoutBars = (data: VoicesData, flows: readonly Flow[], m: Measures): Item[] =>
  cut(data, flows).map((piece): Item => {
    const run = data.runs[piece.run];
    if (!run) throw new Error('A piece of no run.');
    const holds = (s: Segment): boolean =>
      s.run === piece.run && s.from <= piece.from && piece.from < s.from + s.words;
    // In whole units, and so far only that no next word begins: short numbers, of which there are many.
    const width = Math.floor(piece.words * m.word - 0.5);
    const attrs = data.steps.map(({ style, groups }, step) => {
      const segment = flows[step]?.segments.find(holds);
      const column = (segment?.column ?? 0) + piece.from - (segment?.from ?? 0);
      const d = `M${Math.round(column * m.word)},${round(segment?.y ?? 0)}h${width}`;
      const muted = groups.some((group) => group.muted && group.key === run.group[step]);
      return { class: classOf(run, style, muted), d };
    });
    const delays = data.steps.map(({ groups }, step) => {
      const spoken = groups.filter(({ key }) => data.runs.some(({ group }) => group[step] === key));
      const at = spoken.findIndex(({ key }) => key === run.group[step]);
      return Math.round((staggerMs * at) / Math.max(1, spoken.length - 1));
    });
    const [first = { class: 'v', d: '' }, ...others] = attrs;
    const then: NonNullable<Item['then']> = [];
    others.forEach((own, i) => {
      const before = attrs[i];
      const changed = Object.fromEntries(
        Object.entries(own).filter(([name, value]) => before?.[name as keyof typeof own] !== value),
      );
      const delay = delays[i + 1] ?? 0;
      if ('d' in changed && delay > 0) then.push([i + 1, changed, delay]);
      else if ('d' in changed || 'class' in changed) then.push([i + 1, changed]);
    });
    return {
      from: 0,
      mark: { key: `w${piece.word}`, tag: 'path', attrs: first, delay: 0 },
      ...(then.length > 0 ? { then } : {}),
    };
  });

import type { Item, Layout } from '../frames.ts';
import { textMark } from '../label.ts';
import { type Box, round } from '../marks.ts';
import { layoutReplies, replyTop } from '../reply.ts';
import { measure } from '../text.ts';
import type { VoiceGroup, VoiceRun, VoicesData } from './data.ts';

/** Lengths in user units: of one word, of a line of bars, and of what separates them. */
const measures = {
  narrow: { word: 4.72, line: 11, bar: 8, head: 17, group: 7, top: 11, gap: 1 },
  wide: { word: 9.33, line: 23, bar: 16, head: 23, group: 13, top: 14, gap: 1.5 },
} as const;

/** A piece of a run that no step breaks: its first word, and how many. */
interface Piece {
  run: VoiceRun;
  from: number;
  words: number;
}

/**
 * Lines of bars, like lines of text: each run of words as long as it is, grouped anew in every
 * step. One scale for all steps, so that a bar only ever moves. Runs are cut wherever any step
 * breaks a line within them. Throws when a step needs more height than the box has.
 */
export const layout = (data: VoicesData, box: Box): Layout => {
  const m = measures[box.name];
  const perLine = Math.floor(box.width / m.word);
  const pieces = cut(data, perLine);
  const placed = data.steps.map((step, i) => placeStep(step.groups, pieces, i, box, perLine));

  const bars = pieces.map((piece): Item => {
    const attrs = data.steps.map((step, i) => ({
      class: classOf(piece.run, step.style, step.muted.includes(piece.run.group[i] ?? '')),
      ...(placed[i]?.at.get(piece) ?? { x: 0, y: 0 }),
    }));
    const [first, ...others] = attrs;
    const then: Item['then'] = [];
    others.forEach((own, i) => {
      const before = attrs[i];
      const changed = Object.fromEntries(
        Object.entries(own).filter(([name, value]) => before?.[name as keyof typeof own] !== value),
      );
      if (Object.keys(changed).length > 0) then.push([i + 1, changed]);
    });
    // Pieces of one run join; the gap stands at its end.
    const ends = piece.from + piece.words === piece.run.words;
    const width = round(piece.words * m.word - (ends ? m.gap : 0));
    return {
      from: 0,
      mark: {
        key: `${piece.run.key}-${piece.from}`,
        tag: 'rect',
        attrs: { ...first, width, height: m.bar },
      },
      ...(then.length > 0 ? { then } : {}),
    };
  });
  const heads = data.steps.flatMap((step, i) =>
    step.groups.flatMap((group): Item[] => {
      const y = placed[i]?.heads.get(group.key) ?? 0;
      const from = i;
      const runs = [
        { text: group.name, class: 'b' },
        { text: ` ${group.count}`, class: 'm' },
      ];
      if (measure(group.name, 'bold') + measure(` ${group.count}`, 'label') > box.width) {
        throw new Error(`The group "${group.name}" has no room for its name.\n    → shorten it.`);
      }
      return [{ from, to: i, mark: textMark(`${i}-${group.key}`, 0, y, runs, { class: 't' }) }];
    }),
  );
  const empties = data.steps.flatMap((step, i) =>
    step.groups
      .filter((group) => !data.runs.some((run) => run.group[i] === group.key))
      .map((group): Item => {
        const y = (placed[i]?.heads.get(group.key) ?? 0) + m.head - m.top;
        const d = `M0,${round(y + m.bar / 2)}H${box.width}`;
        return {
          from: i,
          to: i,
          mark: { key: `${i}-${group.key}-e`, tag: 'path', attrs: { class: 'empty', d } },
        };
      }),
  );
  return { items: [...bars, ...heads, ...empties, ...layoutReplies(data.replies[box.name], box)] };
};

/** Cuts every run wherever a line ends within it in any step. */
const cut = (data: VoicesData, perLine: number): Piece[] =>
  data.runs.flatMap((run) => {
    const cuts = new Set([0, run.words]);
    data.steps.forEach((_, i) => {
      let before = 0;
      for (const other of data.runs) {
        if (other.group[i] !== run.group[i]) continue;
        if (other === run) break;
        before += other.words;
      }
      for (let end = perLine - (before % perLine); end < run.words; end += perLine) cuts.add(end);
    });
    const sorted = [...cuts].sort((a, b) => a - b);
    return sorted.slice(1).map((to, i) => {
      const from = sorted[i] ?? 0;
      return { run, from, words: to - from };
    });
  });

const placeStep = (
  groups: readonly VoiceGroup[],
  pieces: readonly Piece[],
  step: number,
  box: Box,
  perLine: number,
): { at: Map<Piece, { x: number; y: number }>; heads: Map<string, number> } => {
  const m = measures[box.name];
  const at = new Map<Piece, { x: number; y: number }>();
  const heads = new Map<string, number>();
  let y = m.top;
  for (const { key } of groups) {
    heads.set(key, round(y));
    const top = y + m.head - m.top;
    let word = 0;
    for (const piece of pieces) {
      if (piece.run.group[step] !== key) continue;
      at.set(piece, {
        x: round((word % perLine) * m.word),
        y: round(top + Math.floor(word / perLine) * m.line),
      });
      word += piece.words;
    }
    y = top + Math.max(1, Math.ceil(word / perLine)) * m.line + m.group + (m.top - 3);
  }
  if (y - m.top > replyTop(box)) {
    throw new Error(
      `Step ${step + 1} of "voices" needs ${Math.ceil(y - replyTop(box))} units more than the ${box.name} box has.\n` +
        '    → join two of its groups.',
    );
  }
  return { at, heads };
};

const classOf = (run: VoiceRun, style: VoicesData['steps'][number]['style'], muted: boolean): string => {
  if (muted) return 'v v-o';
  if (style === 'plain' || style === 'ink') return 'v v-ink';
  if (style === 'quoted') return run.quoted ? 'v v-ink' : 'v v-o';
  return `v v-${run.role}${run.quoted ? '' : ' v-p'}`;
};

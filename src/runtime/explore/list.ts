import { type Choice, inOrder, isChosen } from './choose.ts';
import type { Question, Row } from './questions.ts';

/**
 * All chosen statements as one list, each once, with its questions beside it in place of its words: those stand with the
 * answer to them, on the page it leads to. Copies: the rows under the questions stay as they are.
 */
export const fillList = (
  list: HTMLElement,
  questions: readonly Question[],
  choice: Choice,
  language: string,
): void => {
  const chosen = new Map<number, { row: Row; asked: Question[] }>();
  for (const question of questions) {
    for (const row of question.rows.filter((entry) => isChosen(entry, choice))) {
      const known = chosen.get(row.n) ?? { row, asked: [] };
      if (question.isOne) known.asked.push(question);
      chosen.set(row.n, known);
    }
  }
  const ordered = [...chosen.values()].sort((a, b) => inOrder(choice.sort, language)(a.row, b.row));
  list.replaceChildren(
    ...ordered.map(({ row, asked }) => {
      const copy = row.element.cloneNode(true) as HTMLElement;
      copy.hidden = false;
      copy.querySelector('q, i')?.remove();
      if (asked.length > 0) {
        const about = document.createElement('span');
        about.className = 'about';
        about.textContent = asked.map(({ label }) => label).join(' ');
        copy.append(about);
      }
      return copy;
    }),
  );
};

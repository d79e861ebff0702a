import { type Choice, inOrder, isChosen } from './choose.ts';
import { answerOn, type Question, type Row } from './questions.ts';

/**
 * All chosen statements as one list, each once, with its questions beside it and whatever was
 * answered to them behind it. Copies: the rows under the questions stay as they are.
 */
export const fillList = (
  list: HTMLElement,
  questions: readonly Question[],
  choice: Choice,
  language: string,
): void => {
  const open = new Set(
    [...list.querySelectorAll<HTMLElement>('li:has(> [open])')].map((row) => row.dataset['n']),
  );
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
      const details = copy.querySelector('details');
      if (asked.length > 0) {
        const about = document.createElement('span');
        about.className = 'about';
        about.textContent = asked.map(({ label }) => label).join(' ');
        copy.querySelector('summary > :is(q, i)')?.before(about);
      }
      const answers = new Map(
        asked.map((question) => {
          const answer = answerOn(question, choice.asOf);
          return [answer?.textContent, answer];
        }),
      );
      for (const answer of answers.values()) {
        if (!answer) continue;
        const own = answer.cloneNode(true) as HTMLElement;
        own.hidden = false;
        details?.append(own);
      }
      if (details) details.open = open.has(copy.dataset['n']);
      return copy;
    }),
  );
};

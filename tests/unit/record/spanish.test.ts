import { expect, test } from 'vitest';
import { compile, findAll, plain } from '../../../src/record/language/phrase.ts';
import { sentencesOf } from '../../../src/record/language/sentences.ts';
import { loadStory } from '../../../src/record/load.ts';
import { contentFolder } from '../../fixtures/story.ts';

const spanish = loadStory(contentFolder, 'campaign-hack', [], new Set())?.guards?.languages['es'];
if (!spanish) throw new Error('There are no watched words in Spanish.');

const sentences = (text: string): string[] =>
  sentencesOf({ text, markup: [] }, 'es').map((sentence) => sentence.text.trim());

test.each([
  ['«Irán nos hackeó. Volverá a hacerlo», dijo Cheung.', 1],
  ['«Dijo “fue Irán. Volverá”. Nada más», según la página.', 1],
  ['El Gobierno de EE. UU. dijo poco.', 1],
  ['Lo dijo EE.\u00A0UU. El portavoz calló.', 2],
  ['Lo dijo el Sr. Cheung en la pág. 3 del informe.', 1],
  ['¿Fue Irán? ¿Fue otro?', 2],
  ['¿Fue Irán?, preguntó el FBI.', 1],
])('sentences of %s', (text, count) => {
  expect(sentences(text)).toHaveLength(count);
});

/** The words that take sides, outside of any sentence's attribution. */
const loadedIn = (text: string): string[] =>
  spanish.loaded.flatMap(({ phrases }) =>
    findAll(compile(phrases, spanish.sets), plain(text)).map(({ from, to }) => text.slice(from, to)),
  );

test.each([
  ['Irán habría hackeado a la campaña.', 'habría hackeado'],
  ['Los documentos habrían sido robados.', 'habrían sido robados'],
  ['Rusia estaría detrás.', 'estaría detrás'],
  ['Irán sería el responsable.', 'sería el responsable'],
  ['El portavoz aseguró eso.', 'aseguró'],
  ['Politico reveló nada.', 'reveló'],
  ['La campaña admitió nada.', 'admitió'],
  ['Esa frase es falsa.', 'falsa'],
  ['El informe demuestra nada.', 'demuestra'],
])('%s takes sides', (text, words) => {
  expect(loadedIn(text)).toEqual([words]);
});

test.each([
  'La agencia de seguridad dijo que no hay pruebas.',
  'Qué muestra esto, y qué no muestra.',
  'Una espera corta no es prueba de nada.',
])('%s does not', (text) => {
  expect(loadedIn(text)).toEqual([]);
});

const gradesIn = (text: string): string[] =>
  findAll(compile(spanish.confidence.graded, spanish.sets), text).map(({ from, to }) => text.slice(from, to));

test('grades of confidence, and how a source’s own word is put', () => {
  expect(gradesIn('Con confianza alta, o muy seguras, o muy probable.')).toEqual([
    'confianza alta',
    'muy seguras',
    'muy probable',
  ]);
  expect(Object.values(spanish.confidence.own).flat().flatMap(gradesIn)).toEqual(
    Object.values(spanish.confidence.own).flat(),
  );
});

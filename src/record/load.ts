import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { absence } from '../schemas/absence.ts';
import { actor } from '../schemas/actor.ts';
import { caseOf } from '../schemas/case.ts';
import { claim } from '../schemas/claim.ts';
import { correction } from '../schemas/correction.ts';
import { front } from '../schemas/front.ts';
import { group } from '../schemas/group.ts';
import { type Guards, guards } from '../schemas/guards.ts';
import { section } from '../schemas/section.ts';
import { source } from '../schemas/source.ts';
import { span } from '../schemas/span.ts';
import { statement } from '../schemas/statement.ts';
import { story } from '../schemas/story.ts';
import { wording } from '../schemas/wording.ts';
import { words } from '../schemas/words.ts';
import type { Problem } from './problem.ts';
import { loadMethod, loadProse, type MethodProse, type Prose } from './prose.ts';
import type { SectionRecord, StoryRecord } from './story-record.ts';
import { versionOf } from './version.ts';
import { loadYaml, loadYamlList, type Place } from './yaml.ts';

/** What was read of one story, with what the checks' messages need. */
export interface LoadedStory {
  record: StoryRecord;
  /** Where things were written. */
  places: Map<object, Place>;
  /** The words watched for; absent when their file could not be read. */
  guards: Guards | undefined;
  /** Every file of the story as written, by its name in messages: for comments, and for what may stand nowhere. */
  files: ReadonlyMap<string, string>;
  /** What could not be read and was told already: its files, and the ids that stand in them. Checks do not miss these again. */
  unread: { files: Set<string>; ids: Set<string> };
}

/** Ids of the stories of a content root: its folders, `_ui` and hidden ones apart. */
export const storyIds = (root: string): string[] =>
  readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^[._]/.test(entry.name))
    .map((entry) => entry.name)
    .sort();

/**
 * Reads one story's folder, files that were `refused` apart. Faults go to `problems`; what could be
 * read comes back, or nothing without a readable story.yaml.
 */
export const loadStory = (
  root: string,
  id: string,
  problems: Problem[],
  refused: ReadonlySet<string>,
): LoadedStory | undefined => {
  const places = new Map<object, Place>();
  const told = problems.length;
  const file = (name: string) => ({ path: join(root, id, name), name: `${id}/${name}` });
  const exists = (name: string) => existsSync(file(name).path);
  const list = (folder: string, end: string) =>
    exists(folder)
      ? readdirSync(file(folder).path)
          .filter((n) => n.endsWith(end))
          .sort()
          .map((n) => `${folder}/${n}`)
      : [];

  const one = <S extends z.ZodType>(name: string, schema: S): z.output<S> | undefined => {
    if (refused.has(file(name).name)) return undefined;
    if (!exists(name)) {
      problems.push({ file: `${id}/${name}`, what: 'the file is missing', fix: 'add the file.' });
      return undefined;
    }
    const loaded = loadYaml(file(name), schema, problems);
    if (loaded && typeof loaded.value === 'object' && loaded.value !== null) {
      places.set(loaded.value, loaded.place);
    }
    return loaded?.value;
  };
  const many = <S extends z.ZodType>(name: string, schema: S): z.output<S>[] => {
    if (!exists(name) || refused.has(file(name).name)) return [];
    return loadYamlList(file(name), schema, problems).map(({ value, place }) => {
      places.set(value as object, place);
      return value;
    });
  };

  const settings = one('story.yaml', story);
  if (!settings) return undefined;

  const perLanguage = <T>(read: (language: string) => T | undefined): Record<string, T> =>
    Object.fromEntries(
      settings.languages.flatMap((language) => {
        const value = read(language);
        return value === undefined ? [] : [[language, value]];
      }),
    );

  const methodFile = (language: string): string => `pages/method.${language}.mdx`;
  /** A story may go without; one that has the page in a language has it in all. */
  const hasMethod = settings.languages.some((language) => exists(methodFile(language)));
  const loadMethodIn = (language: string): MethodProse | undefined => {
    const { name } = file(methodFile(language));
    if (!hasMethod || refused.has(name)) return undefined;
    if (exists(methodFile(language))) return loadMethod(file(methodFile(language)), problems);
    problems.push({
      file: name,
      what: `the method page has no words in "${language}", a language the story declares`,
      fix: 'add the file, or take the language out of story.yaml.',
    });
    return undefined;
  };

  const loadSection = (folder: string): SectionRecord | undefined => {
    const match = /^(\d\d)-([a-z0-9-]+)$/.exec(folder);
    if (!match) {
      problems.push({
        file: `${id}/sections/${folder}`,
        what: 'a section folder is two digits, a hyphen and the section’s id',
        fix: 'rename it, like "02-chain".',
      });
      return undefined;
    }
    const structure = one(`sections/${folder}/section.yaml`, section);
    const prose = perLanguage((language): Prose | undefined => {
      const name = `sections/${folder}/${language}.mdx`;
      if (refused.has(file(name).name)) return undefined;
      if (exists(name)) return loadProse(file(name), problems);
      problems.push({
        file: `${id}/${name}`,
        what: `the section has no words in "${language}", a language the story declares`,
        fix: 'add the file, or take the language out of story.yaml.',
      });
      return undefined;
    });
    return structure && { id: match[2] ?? '', number: Number(match[1]), folder, structure, prose };
  };

  const folders = exists('sections')
    ? readdirSync(file('sections').path, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort()
    : [];
  const sections = folders.map(loadSection).filter((found) => found !== undefined);
  const ordered = settings.sections.flatMap((name) => sections.filter((found) => found.id === name));

  const record: StoryRecord = {
    id,
    version: versionOf(join(root, id)),
    story: settings,
    actors: many('record/actors.yaml', actor),
    groups: many('record/groups.yaml', group),
    cases: many('record/cases.yaml', caseOf),
    claims: many('record/claims.yaml', claim),
    sources: list('record/sources', '.yaml').flatMap((name) => one(name, source) ?? []),
    statements: list('record/statements', '.yaml').flatMap((name) => many(name, statement)),
    spans: many('record/spans.yaml', span),
    wordings: many('record/wordings.yaml', wording),
    absences: many('record/absences.yaml', absence),
    corrections: many('corrections.yaml', correction),
    words: perLanguage((language) => one(`record/words/${language}.yaml`, words)),
    front: perLanguage((language) => one(`pages/front.${language}.yaml`, front)),
    method: perLanguage(loadMethodIn),
    sections: ordered,
  };
  const watched = one('guards.yaml', guards);
  const files = filesIn(root, id, refused);
  return { record, places, guards: watched, files, unread: unreadIn(root, problems.slice(told)) };
};

/** The texts of a story's YAML and MDX files, those apart that were refused unread. */
const filesIn = (root: string, id: string, refused: ReadonlySet<string>): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(join(root, id), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:ya?ml|mdx?)$/.test(name))
      .map((name) => `${id}/${name.replaceAll('\\', '/')}`)
      .filter((name) => !refused.has(name))
      .sort()
      .map((name) => [name, readFileSync(join(root, name), 'utf8')]),
  );

/** The files of problems, and every id that stands in them. */
const unreadIn = (root: string, problems: readonly Problem[]): LoadedStory['unread'] => {
  const files = new Set(problems.map((problem) => problem.file));
  const paths = [...files].map((name) => join(root, name));
  const texts = paths.filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
  const ids = texts.flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/\bid: *"?([A-Za-z0-9-]+)/g)]);
  const folders = [...files].flatMap((name) => /sections\/(?:\d\d-)?([a-z0-9-]+)/.exec(name)?.[1] ?? []);
  return { files, ids: new Set([...ids.map(([, id = '']) => id), ...folders]) };
};

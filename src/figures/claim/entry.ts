import { formatDate } from '../../i18n/date.ts';
import { answersAbout } from '../../record/derive/about.ts';
import { depthOf, hopsInArticle } from '../../record/derive/depth.ts';
import { roleIn } from '../../record/derive/role.ts';
import { isInArticle } from '../../record/derive/tier.ts';
import { knownFrom } from '../../record/derive/unseen.ts';
import { quote } from '../../record/language/quotation.ts';
import type { Statement } from '../../schemas/statement.ts';
import { nameIn, raise } from '../names.ts';
import { replyOf, type Voice } from '../reply.ts';
import type { Entry, Fact } from './data.ts';
import { appearancesOf } from './evidence.ts';
import { linksOf } from './links.ts';

/** A statement with its evidence, under a claim, or under none. */
export const entryOf = (voice: Voice, statement: Statement, claim: string | undefined): Entry => {
  const { record, language, t } = voice;
  const words = record.words[language];
  const { id, speaker, stance, claims, topic, answers } = statement;
  const appearances = appearancesOf(voice, statement);
  const kept = appearances.some((appearance) => appearance.words !== undefined);
  // Words of an accusation never stand beside an answer without any, nor beside one whose denial is not among its words.
  const denialKept = stance !== 'denies' || answers?.words !== undefined;
  const retold = kept && denialKept ? undefined : words?.replies[id]?.full;
  const interest = words?.actors[speaker]?.interest;
  const belongs = claim === undefined || claims.includes(claim) || answers?.claims.includes(claim) === true;
  return {
    id,
    day: knownFrom(statement),
    mark: stance === 'charges' ? 'charge' : roleIn(record, statement),
    speaker: nameIn(voice, speaker),
    ...(interest === undefined ? {} : { interest }),
    stance: t(`explore.stance.${stance}`),
    date: formatDate(statement.public, language, 'long'),
    beyond: !isInArticle(record, statement),
    ...(claims.length === 0 && topic !== undefined ? { topic } : {}),
    ...(retold === undefined ? {} : { retold: raise(retold) }),
    ...(belongs ? {} : { aside: t('claim.answers-event') }),
    ...(claim === undefined ? answerTo(voice, statement) : {}),
    appearances,
    facts: factsOf(voice, statement),
    links: linksOf(voice, statement),
    others: [...new Set([...claims, ...(answers?.claims ?? [])])]
      .filter((other) => other !== claim)
      .map((other) => ({ claim: other, question: words?.claims[other] ?? other })),
  };
};

const factsOf = (voice: Voice, statement: Statement): Fact[] => {
  const { record, language, t } = voice;
  const { said, confidence, basis, tells } = statement;
  const day = (date: string): string => formatDate(date, language, 'long');
  const fact = (name: string, value: string): Fact => ({ name: t(`claim.fact.${name}`), value });
  return [
    ...(said === statement.public
      ? [fact('said-public', day(said))]
      : [fact('said', day(said)), fact('public', day(statement.public))]),
    ...(tells === undefined
      ? []
      : [fact('tells', tells.words === undefined ? day(tells.when) : quote(tells.words, language))]),
    fact('basis', t(`explore.basis.${basis}`)),
    ...(confidence === undefined ? [] : [fact('confidence', quote(confidence, language))]),
    fact('depth', depthIn(voice, statement)),
    ...(statement.inferred ? [fact('inferred', t('claim.inferred'))] : []),
    ...(record.spans.some((span) => span.statement === statement.id)
      ? [fact('in-article', inArticle(voice, statement.id))]
      : []),
  ];
};

/** How many steps it is to somebody's own access, or where the path ends. */
const depthIn = (voice: Voice, statement: Statement): string => {
  const { path, hops, endsAtOwnAccess } = depthOf(voice.record, statement, true);
  const last = nameIn(voice, path.at(-1) ?? statement.speaker);
  const end = endsAtOwnAccess ? 'access' : 'ends';
  const value = { n: hops, name: last, path: path.map((actor) => nameIn(voice, actor)).join(' → ') };
  if (hops === 0) return voice.t(`claim.depth.none.${end}`, value);
  return voice.t(`claim.depth.${hops === 1 ? 'one' : 'many'}.${end}`, value);
};

/** How far its speaker stands from the article's page, as printed and with inferred texts. */
const inArticle = ({ record, t }: Voice, id: string): string => {
  const { asPrinted, withInferred } = hopsInArticle(record, id);
  const printed = t(asPrinted === 1 ? 'claim.hops.one' : 'claim.hops.many', { n: asPrinted });
  return withInferred === asPrinted ? printed : t('claim.hops.inferred', { printed, n: withInferred });
};

/** The answer to what one statement's words say of others; nothing where they accuse nobody. */
const answerTo = (voice: Voice, statement: Statement): Pick<Entry, 'answer'> => {
  const { record, language } = voice;
  const { lastChecked } = record.story;
  const responses = answersAbout(record, undefined, [statement], lastChecked);
  if (responses.length === 0) return {};
  return { answer: replyOf(voice, responses, formatDate(lastChecked, language, 'long'), 'full') };
};

import Claim from './Claim.astro';
import Count from './Count.astro';
import Date from './Date.astro';
import Quote from './Quote.astro';
import Says from './Says.astro';
import Source from './Source.astro';
import Step from './Step.astro';
import StepHeading from './StepHeading.astro';
import Term from './Term.astro';

/** The components behind the tags that prose is written with; the same list as record/check/mdx.ts. */
export const proseTags = { Step, Says, Quote, Claim, Count, Date, Source, Term, h3: StepHeading };

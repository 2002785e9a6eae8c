import type { matters as vi } from '../vi/matters.ts';
import type { Sentences } from '../words.ts';

export const matters: Sentences<typeof vi> = {
  corruption: { name: 'Money, gifts, bribes', hint: 'Asking for or taking money or gifts for official work' },
  waste: {
    name: 'Waste of public money or property',
    hint: 'Misuse of vehicles, land, buildings or budgets',
  },
  posts: { name: 'Buying posts, placing relatives', hint: 'Trading in posts, favouring family in hiring' },
  declarations: {
    name: 'False declarations of assets or degrees',
    hint: 'Untrue statements, forged certificates',
  },
  bureaucracy: {
    name: 'Arrogance, harassment, indifference',
    hint: 'Delay, passing the buck, contempt for people',
  },
  disunity: {
    name: 'Authoritarianism, factions, disunity',
    hint: 'Imposing, dividing, punishing those who speak up',
  },
  lifestyle: { name: 'Lifestyle and ethics', hint: 'Gambling, drinking, superstition, family matters' },
  'showing-off': {
    name: 'Showing off, achievement disease',
    hint: 'Untrue reports, boasting, costly appearances',
  },
  speech: { name: 'Speech and social networks', hint: 'Statements or posts unfit for the position' },
  'other-breach': { name: 'Other signs of breaking the law', hint: 'Land, building, environment, tenders…' },
  other: { name: 'Not sure, or something else', hint: 'An officer will sort it for you' },
};

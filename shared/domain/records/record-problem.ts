import type { Body } from '../../schemas/body.ts';

type Named = Pick<Body, 'name' | 'nameEn'>;
type Span = Pick<Body, 'inForceFrom' | 'inForceTo'>;

/** The problems of a record in a list, each with the details of its sentence; `web/words` has the sentences. */
interface Given {
  'bodies.idTwice': [id: string];
  'bodies.spanReversed': [body: Span];
  'bodies.superiorMissing': [root: string, party: string | undefined];
  'bodies.superiorUnknown': [id: string];
  'bodies.superiorUnfit': [kind: Body['kind'], superior: Named];
  'bodies.cycle': [ids: readonly string[]];
  'bodies.notInForce': [other: Named & Span, day: string];
  'bodies.partyUnknown': [id: string];
  'bodies.partyUnfit': [body: Named];
  'bodies.placeMissing': [];
  'bodies.placeUnknown': [code: string];
  'bodies.placeNotWanted': [];
  'bodies.officeTwice': [body: Named & Pick<Body, 'id'>];
  'bodies.managesUnfit': [];
  'bodies.postUnknown': [post: string];
  'bodies.rootMissing': [root: string, today: string];
  'officers.idTwice': [id: string];
  'officers.emailTwice': [email: string, name: string];
  'officers.bodyUnknown': [id: string];
  'officers.bodyUnfit': [mustBeFront: boolean];
  'officers.smsWithoutPhone': [];
  'officers.smsToLandline': [];
  'officers.postUnknown': [post: string];
  'officers.heldReversed': [post: string];
  'officers.absenceReversed': [from: string];
  'officers.substituteUnfit': [id: string];
}
type ProblemName = keyof Given;

/** For each problem a sentence that describes it and one that says what to do. */
export type RecordSentences = {
  readonly [P in ProblemName]: (...given: Given[P]) => readonly [what: string, todo: string];
};

interface SaidOf<P extends ProblemName> {
  readonly problem: P;
  readonly given: Given[P];
}
/** A problem before it is put into words. */
export type Said = { [P in ProblemName]: SaidOf<P> }[ProblemName];

export const said = <P extends ProblemName>(problem: P, ...given: Given[P]): SaidOf<P> => ({
  problem,
  given,
});

/** A problem that prevents the import of a list, and what can be done about it. */
export type RecordProblem<Field extends string> = Said & {
  /** Position in the list, from 0. */
  readonly row: number;
  readonly field: Field;
};

/** A problem's two sentences, by the words of a language. */
export const sentencesOf = <P extends ProblemName>(
  { problem, given }: SaidOf<P>,
  words: RecordSentences,
): readonly [what: string, todo: string] => words[problem](...given);

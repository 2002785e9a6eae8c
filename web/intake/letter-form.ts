/** What the printable letter of denunciation asks for (Law 25/2018 Art. 23.1); each may stay empty, for the pen. */
export const LETTER_FIELDS = ['day', 'to', 'name', 'address', 'contact', 'person', 'act', 'facts'] as const;
export type LetterField = (typeof LETTER_FIELDS)[number];
export type LetterAnswers = Readonly<Partial<Record<LetterField, string>>>;

/** Lines to write on by hand, where more than one is needed. */
export const LETTER_LINES: Readonly<Partial<Record<LetterField, number>>> = { act: 10, facts: 4, person: 2 };

/** Name of the button that leads from the letter back to its questions: no page of these is kept for Back. */
export const EDIT = 'edit';

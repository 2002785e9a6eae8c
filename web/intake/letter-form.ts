/** The fields of the printable letter of denunciation (Law 25/2018 Art. 23.1); each may stay empty, to write by hand. */
export const LETTER_FIELDS = ['day', 'to', 'name', 'address', 'contact', 'person', 'act', 'facts'] as const;
export type LetterField = (typeof LETTER_FIELDS)[number];
export type LetterAnswers = Readonly<Partial<Record<LetterField, string>>>;

/** The number of lines to write on by hand, if more than one. */
export const LETTER_LINES: Readonly<Partial<Record<LetterField, number>>> = { act: 10, facts: 4, person: 2 };

/** Name of the button back to the letter's questions, because the browser does not keep that page for Back. */
export const EDIT = 'edit';

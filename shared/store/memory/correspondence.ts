import { CaseError } from '../../domain/errors.ts';
import type { Contact, Message, Note, Part } from '../../schemas/correspondence.ts';
import type { CorrespondenceStore } from '../stores.ts';
import { createKeyedCopies } from './keyed-copies.ts';

/** The time in which a part may be sent again, perhaps corrected; afterwards it is evidence. */
const REPLACEABLE_MS = 3_600_000;

const of = <T extends { readonly reportId: string }>(things: readonly T[], reportId: string): T[] =>
  things.filter((thing) => thing.reportId === reportId);

/** The items of a report besides the report itself. */
export const memoryCorrespondence = (): CorrespondenceStore => {
  const parts = createKeyedCopies<Part>();
  const notes = createKeyedCopies<Note>();
  const contacts = createKeyedCopies<Contact>();
  const messages = createKeyedCopies<Message>();
  let kept = 0;

  return {
    addPart: (part) => {
      const key = `${part.reportId}#${part.part}`;
      const isNew = parts.get(key) === undefined;
      if (isNew) parts.put(key, part);
      return Promise.resolve(isNew);
    },
    putPart: (part) => {
      const key = `${part.reportId}#${part.part}`;
      const before = parts.get(key);
      const settled = new Date(Date.parse(part.at) - REPLACEABLE_MS).toISOString();
      if (before !== undefined && before.at <= settled)
        return Promise.reject(
          new CaseError('conflict.part-kept', `Part ${part.part} was sent before.`, { part: part.part }),
        );
      parts.put(key, part);
      return Promise.resolve();
    },
    part: (reportId, part) => Promise.resolve(parts.get(`${reportId}#${part}`)),
    partsOf: (reportId) =>
      Promise.resolve(of(parts.all(), reportId).map(({ jwe: _sealed, ...facts }) => facts)),
    putMessage: (message) => {
      const isKept = of(messages.all(), message.reportId).some(({ id }) => id === message.id);
      if (!isKept) {
        kept += 1;
        messages.put(String(kept).padStart(9, '0'), message);
      }
      return Promise.resolve();
    },
    messagesOf: (reportId) => Promise.resolve(of(messages.all(), reportId)),
    putNote: (note) => {
      const key = `${note.reportId}#${note.at}#${note.id}`;
      if (notes.get(key) === undefined) notes.put(key, note);
      return Promise.resolve();
    },
    notesOf: (reportId) => Promise.resolve(of(notes.all(), reportId)),
    putContact: (contact) => {
      contacts.put(contact.reportId, contact);
      return Promise.resolve();
    },
    contactOf: (reportId) => Promise.resolve(contacts.get(reportId)),
  };
};

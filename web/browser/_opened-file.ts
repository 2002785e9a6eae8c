import { evidenceKind, type EvidenceKind } from '../../shared/domain/evidence/evidence-kind.ts';

interface FileSentences {
  readonly file: string;
  readonly download: string;
  readonly downloadHint: string;
  readonly pdf: string;
  readonly unknownKind: string;
}

const IMAGES: Readonly<Partial<Record<EvidenceKind, string>>> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
};

const paragraph = (text: string, className = ''): HTMLParagraphElement => {
  const made = document.createElement('p');
  made.textContent = text;
  made.className = className;
  return made;
};

const image = (url: string, words: FileSentences): HTMLElement => {
  const made = document.createElement('img');
  made.src = url;
  made.alt = words.file;
  return made;
};

/** `sandbox` has no token: its content runs no script, has no origin and follows no link. */
const closedFrame = (url: string, words: FileSentences): HTMLElement => {
  const made = document.createElement('iframe');
  made.setAttribute('sandbox', '');
  made.title = words.file;
  made.src = url;
  return made;
};

const saveLink = (bytes: Uint8Array<ArrayBuffer>, name: string, words: FileSentences): HTMLElement => {
  const link = document.createElement('a');
  // Never the sender's type: the browser saves the file and does not try to show it.
  link.href = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  link.download = name;
  link.className = 'button second';
  link.textContent = words.download;
  return link;
};

/**
 * An opened file inside a sandbox (P14). Its content decides the type: pictures and PDF are shown under a type that we
 * set, all others can only be saved.
 */
export const openedFile = (
  bytes: Uint8Array<ArrayBuffer>,
  id: string,
  words: FileSentences,
): HTMLElement[] => {
  const kind = evidenceKind(bytes);
  const save = saveLink(bytes, `${id}.${kind ?? 'bin'}`, words);
  const hint = paragraph(words.downloadHint, 'muted small');
  if (kind === undefined) return [paragraph(words.unknownKind), save, hint];
  const type = IMAGES[kind];
  if (type !== undefined) return [image(URL.createObjectURL(new Blob([bytes], { type })), words), save, hint];
  if (kind !== 'pdf') return [paragraph(words.file), save, hint];
  const url = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
  return [closedFrame(url, words), paragraph(words.pdf, 'muted small'), save, hint];
};

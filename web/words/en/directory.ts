import type { DirectoryWords } from '../vi/directory.ts';

export const onDirectory: DirectoryWords = {
  kinds: {
    front: 'Front',
    union: 'Socio-political organisation',
    party: 'Party committee',
    inspection: 'Inspection commission',
    agency: 'Agency',
    council: 'Council standing board, National Assembly delegation',
  },
  levels: { central: 'Central', province: 'Province', commune: 'Commune', residential: 'Residential area' },
  sectors: { armed: 'Armed forces', vertical: 'Central vertical agency' },
  bodyFields: {
    id: { label: 'Id' },
    kind: { label: 'Kind' },
    level: { label: 'Level' },
    name: { label: 'Name' },
    nameEn: { label: 'English name' },
    place: { label: 'Code of the commune', hint: 'Five digits. Empty for provincial and central bodies.' },
    superior: { label: 'Id of the superior', hint: 'The next higher body of the same kind.' },
    party: { label: 'Id of the Party committee', hint: 'The committee that leads this body.' },
    inForceFrom: { label: 'In force from' },
    inForceTo: { label: 'Last day in force', hint: 'Empty while it works. No body is ever deleted.' },
    email: { label: 'Mail' },
    phone: { label: 'Telephone' },
    address: { label: 'Address' },
    sector: { label: 'Sector', hint: 'Only where the Party organisation is not that of the place.' },
    manages: { label: 'Posts on its own list', hint: 'Party committees only; ids with spaces between them.' },
  },
  optional: 'may stay empty',
  none: 'None',
  empty: '(empty)',
  ended: (date) => `in force until ${date}`,
  find: { label: 'Find by name or id', show: 'Find', nothing: 'Nothing matches. Try fewer letters.' },
  cut: (most, all) => `Showing ${String(most)} of ${String(all)}. Search to see the others.`,
  reason: {
    label: 'Reason for the change',
    hint: 'Goes into the history with your name; a decision’s number, for example.',
    missing: 'Please give a reason.',
  },
  summary: 'Not saved yet, please check',
  stale:
    'Someone else has just changed this record. Nothing was saved. Below is what you typed; open the page again to see the latest.',
  save: 'Save',
  saved: 'Saved.',
  effect: 'Takes effect at once. The former record stays in the history.',
  history: {
    title: 'History',
    none: 'No change was written down yet.',
    operator: 'An operator’s command',
    first: 'First written',
    change: (field, before, after) => `${field}: ${before} → ${after}`,
  },
  bodies: {
    title: 'Bodies',
    text: 'The Front, Party committees, inspection commissions and agencies of the province. New ones come in by a list.',
    count: (count) => (count === 1 ? '1 body' : `${String(count)} bodies`),
    download: 'Download the list',
    upload: 'Import from a file',
    superior: 'Superior',
  },
  upload: {
    title: 'Import the list of bodies',
    text: 'Download the list, edit it in Excel and send it back. Nothing is stored before you confirm.',
    file: {
      label: 'CSV or XLSX file',
      hint: 'At most 4 MB. The columns are those of the downloaded file.',
      missing: 'Please choose a file.',
    },
    endMissing: {
      label: 'Bodies that the file lacks ended yesterday',
      hint: 'If not ticked, they stay as they are.',
    },
    check: 'Check the file',
    checkEffect: 'Only checks, and shows what would change.',
    refused: (count) =>
      count === 1
        ? 'Not imported: 1 mistake. What is installed stays.'
        : `Not imported: ${String(count)} mistakes. What is installed stays.`,
    spot: (line, column, heading) =>
      `Line ${String(line)}, column ${String(column)}${heading === undefined ? '' : ` (${heading})`}`,
    more: (count) => `… and ${String(count)} more`,
    difference: 'What this file changes',
    nothing: 'The file is the same as what is installed. There is nothing to save.',
    fresh: (count) => `New: ${String(count)}`,
    changed: (count) => `Changed: ${String(count)}`,
    missing: (count, end) =>
      `Not in the file: ${String(count)}, ${end ? 'ended yesterday' : 'left as they are'}`,
    confirm: 'Confirm and save',
    confirmEffect: (count) =>
      count === 1
        ? '1 body is written, and takes effect at once.'
        : `${String(count)} bodies are written, and take effect at once.`,
    meanwhile: 'Someone has just changed the directory. Please look at the difference again, then confirm.',
    tooLarge: 'The list is too large for this page. Ask the operator to import it by command.',
    done: (count) => (count === 1 ? '1 body was written.' : `${String(count)} bodies were written.`),
  },
};

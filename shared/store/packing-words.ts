/**
 * What packed text is likely to contain, the most frequent last (zlib reaches the end of it with the shortest
 * references). Kept reports can only be read with the very words they were packed with, so this text is never
 * changed, not by a letter; names that came later simply pack a little less well.
 */
export const PACKING_WORDS = [
  '"linked":[],"result":{"outcome":"breach-handled","text":"',
  '"answer":{"letter":"","outcome":"","summary":"',
  '"hops":[{"body":"party-","sentAt":"2026-","letter":"","receivedAt":"","longerAskedAt":"","answeredAt":"',
  '"candidates":[{"body":"","row":"J3","sender":"province","mark":"D","reasons":["',
  '"summary":"","checklist":["subject-identified","in-scope","place-and-time","evidence-seen",',
  '"identity-removed","not-already-handled"],"handlers":[],"contentMark":"',
  '"questions":{"violatorClear":true,"evidenceConcrete":true,"checkable":true},"kind":"feedback",',
  '"happenedOn":"2026-","happenedUntil":"2026-",',
  '"enclosed":{"ref":"","narrative":true,"identity":false,"files":0,"bytes":0,"sealedBy":"browser",',
  '"contact":"email"},"hop":0,"rule":"contest","rule":"answer-124","rule":"unprocessed-alarm",',
  '"rule":"tell-citizen","rule":"verify-and-refer","rule":"triage","rule":"acknowledge",',
  '"sent":["before-1","due"],"endedAt":"","extended":{"at":"","length":30},"state":"stopped",',
  '"state":"paused","state":"met","state":"running","pauses":[],"sent":[]},{"startedAt":"',
  '2026-11-23T02:14:00.000Z","due":"2026-11-25T17:00:00.000Z","nextRung":"2026-11-25T01:00:00.000Z",',
  '"clocks":[{"events":[{"n":1,"at":"2026-11-23T02:14:00.000Z","act":"receive","by":{"kind":"reporter"},',
  '"to":"received","facts":{"channel":"web","body":"front-"},"prev":"',
  '0000000000000000000000000000000000000000000000000000000000000000","hash":"',
  '"act":"accept","act":"open-part","reason":"","to":"verifying","act":"finish-verification",',
  '"to":"locating","act":"locate","by":{"kind":"system"},"to":"choosing-body","act":"choose-body",',
  '"to":"awaiting-approval","act":"approve-referral","to":"approved","act":"refer","to":"referred",',
  '"act":"acknowledge-receipt","to":"answering","act":"answer","to":"answered","act":"close",',
  '"to":"closed","act":"archive","to":"archived","by":{"kind":"officer","id":"","role":"intake",',
  '"role":"approver","role":"liaison","role":"verifier","body":"front-',
].join('');

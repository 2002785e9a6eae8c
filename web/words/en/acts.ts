import type { ActsWords } from '../vi/acts.ts';

export const onActs: ActsWords = {
  acts: {
    take: {
      title: 'Take it',
      button: 'I take this one',
      effect: 'The reporter sees that somebody has it. The time to acknowledge counts as kept.',
    },
    accept: {
      title: 'Accept and assign verification',
      button: 'Accept and assign',
      effect: 'The report moves to verification; whoever is assigned is told, without content.',
    },
    'guide-elsewhere': {
      title: 'Guide to the right door',
      button: 'Send guidance and end',
      effect: 'The reporter reads the guidance with their code. The report ends here.',
    },
    'not-pursue': {
      title: 'Keep on file, do not refer',
      button: 'Keep on file and tell the reporter',
      effect: 'The reporter learns what is missing and may send again. The report is kept, not destroyed.',
    },
    merge: {
      title: 'Merge into another report',
      button: 'Merge',
      effect: 'This report ends, linked to the other one. The reporter’s code still works.',
    },
    'pass-up': {
      title: 'Pass to the higher Front body',
      button: 'Pass up',
      effect: 'The next higher Front body takes the report; your body no longer sees it.',
    },
    'clarify-subject': {
      title: 'Make clear whom it is about',
      button: 'Record body and post',
      effect:
        'The body and the people involved no longer see the report. If they have it now, the higher Front takes it.',
    },
    recuse: {
      title: 'I should not work on this',
      button: 'Give it to someone else',
      effect:
        'From now on you do not see this report. Who takes over is chosen by rule; nobody has to say why.',
    },
    reassign: {
      title: 'Give verification to someone else',
      button: 'Reassign',
      effect: 'The new officer sees the report from now on; the former one no longer does.',
    },
    'ask-reporter': {
      title: 'Ask the reporter',
      button: 'Send the question and pause',
      effect: 'Our own time limits pause until the reporter answers. Those set by law run on.',
    },
    resume: {
      title: 'Go on without waiting',
      button: 'Let the clocks run again',
      effect: 'Counting goes on; the days paused are not counted.',
    },
    'save-findings': {
      title: 'Save unfinished findings',
      button: 'Save',
      effect: 'Checklist and summary are saved; the report stays in verification.',
    },
    'finish-verification': {
      title: 'Finish verification',
      button: 'Finish and find the competent body',
      effect: 'The system finds the competent Party body by post; a person approves before it is sent.',
    },
    split: {
      title: 'Split into a report of its own',
      button: 'Split this part off',
      effect:
        'A new, linked report is made of this part; its time runs from the first receipt. What is sealed stays with this report.',
    },
    'forward-denunciation': {
      title: 'Forward the denunciation',
      button: 'Record that it was forwarded',
      effect:
        'The paper letter goes to this body, once; its sender is told where to. The receiver has 20 days to tell us.',
    },
    'note-receipt': {
      title: 'Note when they received it',
      button: 'Note the day',
      effect: 'The time to tell us is counted from this day instead of the day of forwarding.',
    },
    'note-outcome': {
      title: 'Note what the receiver told us',
      button: 'Note it and archive',
      effect: 'The time to tell us counts as kept. The report ends here.',
    },
    'choose-body': {
      title: 'Choose the Party body',
      button: 'Choose and submit for approval',
      effect: 'The Standing Board is asked to approve. Your reason is written to the log.',
    },
    'approve-referral': {
      title: 'Approve the referral',
      button: 'Approve and refer',
      effect: 'The summary, without anything about the reporter, goes to the Party body at once.',
    },
    'send-back': {
      title: 'Send back for more verification',
      button: 'Send back',
      effect: 'The report returns to verification with your reason.',
    },
    chase: {
      title: 'Remind the Party body',
      button: 'Send a reminder',
      effect: 'The body’s liaison gets a reminder without case content.',
    },
    'acknowledge-receipt': {
      title: 'Confirm receipt by the Party body',
      button: 'Confirm receipt',
      effect: 'The 20 working days for the answer are counted from the day of receipt.',
    },
    'return-not-ours': {
      title: 'Return as not ours',
      button: 'Return with the reason',
      effect: 'The Front chooses again. To the reporter this is a step on the way, not a result.',
    },
    'ask-longer': {
      title: 'Ask for the longer time',
      button: 'Ask for an extension',
      effect: 'The Front decides. Complex cases: no more than 30 working days in all.',
    },
    extend: {
      title: 'Extend: complex case',
      button: 'Extend to 30 working days',
      effect: 'The new date counts from receipt by the Party body; the body and the reporter see it.',
    },
    answer: {
      title: 'Record the Party body’s answer',
      button: 'Record the answer',
      effect: 'The time to answer counts as kept. The Standing Board reads it and tells the reporter.',
    },
    'send-back-answer': {
      title: 'Ask for another answer',
      button: 'Ask again',
      effect: 'This answer was no result: the former time limit runs on as if none had come.',
    },
    close: {
      title: 'Tell the reporter the result',
      button: 'Tell the result and close',
      effect: 'The reporter reads the result with their code and has 30 days to contest it.',
    },
    reopen: {
      title: 'Reopen for verification',
      button: 'Reopen',
      effect: 'The report returns to verification; the reporter sees this with their code.',
    },
    uphold: {
      title: 'Uphold the result',
      button: 'Uphold and file',
      effect: 'The reporter reads your explanation. The report is filed.',
    },
    'tell-reporter': {
      title: 'Write to the reporter',
      button: 'Send the message',
      effect: 'The reporter reads it with their code. No clock is paused.',
    },
    note: {
      title: 'Internal note',
      button: 'Save the note',
      effect: 'Only officers of your body who may see this report read it; it never leaves.',
    },
    'ask-identity': {
      title: 'Ask to open the identity',
      button: 'Send the request',
      effect: 'The Standing Board weighs the reason. If granted, the identity opens for one hour only.',
    },
    'crime-signs': {
      title: 'Put signs of a crime on record',
      button: 'On record: pass on at once',
      effect:
        'The clock for passing it to investigators and the procuracy starts now. Reporting to the Party body goes on.',
    },
    'crime-signs-filed': {
      title: 'Passed to investigators',
      button: 'Enter the number of the letter',
      effect: 'The duty to pass it on at once counts as kept.',
    },
    'grant-identity': {
      title: 'Grant opening the identity',
      button: 'Grant, for one hour',
      effect: 'Whoever asked can open it for one hour from now; each opening is logged.',
    },
  },
  fields: {
    kind: { label: 'Kind' },
    violatorClear: { label: 'The violator is clear' },
    evidenceConcrete: { label: 'There is concrete evidence' },
    checkable: { label: 'It can be checked' },
    assignee: { label: 'Assign to', hint: 'This person will see the report.' },
    reason: { label: 'Reason', hint: 'Goes into the log. Do not name the reporter.' },
    message: { label: 'Message to the reporter', hint: 'Short, plain, polite. Read with the code.' },
    matter: { label: 'What this part is about' },
    what: {
      label: 'Which part of the report',
      hint: 'Read only by officers of the new report. Nothing that gives the sender away.',
    },
    remains: { label: 'What the rest is, when that is clear' },
    toBody: { label: 'The right door', hint: 'Name of the body or desk; printed on the guidance sheet.' },
    into: { label: 'Number of the other report', hint: 'For example 26-K7M4-QX2P.' },
    checklist: { label: 'Checked' },
    items: {
      label: 'Items of the catalogue',
      hint: 'Choose what was in force on the day of the act. Items nearest to the reporter’s words come first.',
    },
    summary: {
      label: 'Summary for the Party body',
      hint: 'The only part the Party body receives. Nothing that could point to the reporter.',
    },
    subjectBody: { label: 'Body of the person reported, if corrected' },
    subjectPost: { label: 'Highest post, if corrected', hint: 'With several posts the highest counts.' },
    heldFrom: { label: 'In this post since' },
    heldTo: { label: 'Until, if no longer', hint: 'Last day in the post.' },
    otherPost: {
      label: 'Another post, held now or before',
      hint: 'The post at the time of the act decides; of several posts the highest counts.',
    },
    otherBody: { label: 'Body of the other post' },
    otherFrom: { label: 'In the other post since' },
    otherTo: { label: 'Until, if no longer' },
    member: { label: 'A party member?' },
    elected: { label: 'A deputy of the National Assembly or a people’s council?' },
    residence: { label: 'Where they live, if not where they work' },
    body: { label: 'Party body' },
    letter: { label: 'Number of the letter', hint: 'For example 12/BC-MTTQ-BTT or 123-TB/TU.' },
    sameAs: {
      label: 'Says what letter no. … said',
      hint: 'Register number of the earlier letter, for example 12/2026. If that one went to this body, this one does not.',
    },
    receivedOn: { label: 'Day of receipt', hint: 'Leave empty for today.' },
    outcome: { label: 'Outcome' },
    text: {
      label: 'The result, written for the reporter',
      hint: 'What was concluded and done, in plain words.',
    },
    note: { label: 'Note' },
  },
  fieldsOf: {
    'crime-signs': {
      reason: {
        label: 'What signs',
        hint: 'The signs and what they rest on. Goes into the log; do not name the reporter.',
      },
    },
    'crime-signs-filed': { letter: { label: 'Number of the letter', hint: 'For example 17/CV-MTTQ-BTT.' } },
    answer: {
      summary: { label: 'The answer', hint: 'What the Party body concluded and did.' },
      letter: { label: 'Number of the answer', hint: 'For example 01-CV/ĐU, 123-TB/TU, 45-KL/UBKTTU.' },
    },
    'acknowledge-receipt': { letter: { label: 'Number of the confirming letter, if any' } },
    split: { kind: { label: 'What this part is' } },
    'forward-denunciation': {
      body: { label: 'Body competent for the denunciation' },
      letter: { label: 'Number of the covering letter' },
      message: { label: 'Words to the sender', hint: 'Where it went is told by itself.' },
    },
    'note-outcome': {
      letter: { label: 'Number of their notice', hint: 'For example 123-TB/TU.' },
      summary: { label: 'What the receiver told us', hint: 'Read by officers only.' },
    },
    'return-not-ours': {
      reason: { label: 'Reason', hint: 'Why it is not yours and, if known, whose it is.' },
    },
  },
  kinds: {
    feedback: 'Feedback, proposal',
    denunciation: 'Denunciation (signed letter)',
    'denunciation-like': 'Content of a denunciation, sender not established',
    complaint: 'Complaint',
    outside: 'Outside the scope',
  },
  outcomes: {
    'breach-handled': 'Breach found and dealt with',
    'breach-reminded': 'Shortcoming found, admonished',
    'no-breach': 'No breach',
    partly: 'Partly true',
    'under-inspection-ended': 'Inspection ended with a conclusion',
  },
  checklist: {
    'subject-identified': 'The person, post and workplace are the right ones',
    'in-scope': 'Within the contents of Regulation 124-QĐ/TW of 2 February 2018',
    'place-and-time': 'Place and time are clear',
    'evidence-seen': 'The enclosed evidence was seen',
    'identity-removed': 'Everything that could point to the reporter is removed',
    'not-already-handled': 'Not dealt with elsewhere already',
  },
  yesOrNo: { yes: 'Yes', no: 'No', unknown: 'Not known' },
  folded: 'Other posts, moved, retired, residence',
};

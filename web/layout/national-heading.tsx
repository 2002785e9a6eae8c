import { NATIONAL_HEADING } from '../../shared/reference/denunciation-letter.ts';

/** Country and motto at the head of a letter. */
export const NationalHeading = () => (
  <p class="nation">
    <b>{NATIONAL_HEADING.country}</b>
    <b>{NATIONAL_HEADING.motto}</b>
  </p>
);

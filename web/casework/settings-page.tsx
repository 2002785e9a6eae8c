import type { Officer } from '../../shared/schemas/officer.ts';
import { Choices } from '../layout/choices.tsx';
import { OfficerPage, type DeskContext } from '../layout/officer-page.tsx';
import { DESK } from '../layout/officer-paths.ts';
import { officersWords } from '../words/officers.ts';

const CHOICES = ['now', 'digest', 'off'] as const satisfies readonly Officer['mail'][];

/** An officer's own setting: how they are told of work. */
export const SettingsPage = ({
  context,
  mail,
  saved,
}: {
  context: DeskContext;
  mail: Officer['mail'];
  saved: boolean;
}) => {
  const words = officersWords(context.language).casework.settings;
  return (
    <OfficerPage context={context} title={words.title} current="settings">
      {saved && (
        <p class="note done" role="status">
          {words.saved}
        </p>
      )}
      <h1>{words.title}</h1>
      <form method="post" action={DESK.settings} class="card flow">
        <input type="hidden" name="csrf" value={context.desk.csrf} />
        <Choices
          name="mail"
          label={words.mail}
          hint={words.note}
          choices={CHOICES.map((value) => ({ value, ...words.options[value] }))}
          chosen={mail}
        />
        <p>
          <button class="button">{words.save}</button>
        </p>
      </form>
    </OfficerPage>
  );
};

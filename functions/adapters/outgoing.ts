import { SendTextMessageCommand, type PinpointSMSVoiceV2Client } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { SendEmailCommand, type SESv2Client } from '@aws-sdk/client-sesv2';
import { CaseError } from '../../shared/domain/errors.ts';
import type { Outgoing } from '../ports.ts';

const refused = (code: 'partner.mail' | 'partner.sms', partner: string) => (error: unknown) => {
  throw new CaseError(code, `${partner} did not take the message.`, {
    reason: error instanceof Error ? error.name : '',
  });
};

/** More messages than one process sends within the minutes in which a try is repeated. */
const REMEMBERED = 1000;

/** Sends once per id; a failed try does not count. Partners do not know ids, so another process may send again. */
const oncePerId = () => {
  const taken = new Set<string>();
  return async (id: string, hand: () => Promise<unknown>): Promise<void> => {
    if (taken.has(id)) return;
    await hand();
    taken.add(id);
    const [oldest] = taken;
    if (taken.size > REMEMBERED && oldest !== undefined) taken.delete(oldest);
  };
};

interface OutgoingSettings {
  readonly mailFrom: string;
  /** A phone number, sender id or pool of the account. */
  readonly smsOrigin: string;
}

/** Mail through SES v2, SMS through AWS End User Messaging. A domestic SMS gateway would be another function of this type. */
export const awsOutgoing = (
  ses: SESv2Client,
  sms: PinpointSMSVoiceV2Client,
  { mailFrom, smsOrigin }: OutgoingSettings,
): Outgoing => {
  const once = oncePerId();
  return {
    mail: ({ id, to, subject, text }) => {
      const utf8 = (Data: string) => ({ Data, Charset: 'UTF-8' });
      const request = new SendEmailCommand({
        FromEmailAddress: mailFrom,
        Destination: { ToAddresses: [to] },
        Content: { Simple: { Subject: utf8(subject), Body: { Text: utf8(text) } } },
      });
      return once(id, () => ses.send(request).catch(refused('partner.mail', 'SES')));
    },
    sms: ({ id, to, text }) => {
      const request = new SendTextMessageCommand({
        DestinationPhoneNumber: to,
        MessageBody: text,
        MessageType: 'TRANSACTIONAL',
        ...(smsOrigin !== '' && { OriginationIdentity: smsOrigin }),
      });
      return once(id, () => sms.send(request).catch(refused('partner.sms', 'The SMS gateway')));
    },
  };
};

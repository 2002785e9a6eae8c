import { constants, createHmac, generateKeyPairSync, privateDecrypt } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod/mini';
import { bodyOf } from '../../../local/service/http-adapter.ts';
import type { Engine } from '../../../workflows/engine/engine.ts';
import type { NewReports } from '../../../functions/steps/start-lifecycle.ts';
import type { Reach } from '../../../infra/parts/rights.ts';
import type { Asked } from './iam.ts';

/** The signature shows the caller: each function's name is its access key. */
const CREDENTIAL = /Credential=([\w-]+)\//;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const Item = z.record(z.string(), z.object({ S: z.optional(z.string()) }));
/** The fields of all services' inputs that the stand-in reads. */
const Input = z.object({
  IndexName: z.optional(z.string()),
  ConditionExpression: z.optional(z.string()),
  Key: z.optional(Item),
  Item: z.optional(Item),
  KeyId: z.optional(z.string()),
  Message: z.optional(z.string()),
  Plaintext: z.optional(z.string()),
  CiphertextBlob: z.optional(z.string()),
  EncryptionContext: z.optional(z.record(z.string(), z.string())),
  name: z.optional(z.string()),
  input: z.optional(z.string()),
  output: z.optional(z.string()),
  taskToken: z.optional(z.string()),
  error: z.optional(z.string()),
  cause: z.optional(z.string()),
  executionArn: z.optional(z.string()),
  stateMachineArn: z.optional(z.string()),
});
type Input = z.infer<typeof Input>;

interface Answer {
  readonly status: number;
  readonly body: string | Uint8Array;
}
const json = (value: object): Answer => ({ status: 200, body: JSON.stringify(value) });
const refusal = (name: string, status = 400): Answer => ({ status, body: JSON.stringify({ __type: name }) });

/** KMS's keys, for the life of the process. */
const keyService = (reach: Reach) => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 4096 });
  const sealed = z.object({ context: z.record(z.string(), z.string()), plaintext: z.string() });
  const base64 = (value: string | Uint8Array): string => Buffer.from(value).toString('base64');
  return {
    GetPublicKey: () => json({ PublicKey: base64(publicKey.export({ type: 'spki', format: 'der' })) }),
    GenerateMac: ({ Message = '' }: Input) =>
      json({ Mac: createHmac('sha256', 'mac').update(Buffer.from(Message, 'base64')).digest('base64') }),
    Encrypt: ({ Plaintext: plaintext = '', EncryptionContext: context = {} }: Input) =>
      json({ CiphertextBlob: base64(JSON.stringify({ plaintext, context })) }),
    Decrypt: ({ KeyId, CiphertextBlob = '', EncryptionContext = {} }: Input) => {
      const bytes = Buffer.from(CiphertextBlob, 'base64');
      if (KeyId === reach.contactKey) {
        const { plaintext, context } = sealed.parse(JSON.parse(bytes.toString()));
        return JSON.stringify(context) === JSON.stringify(EncryptionContext)
          ? json({ Plaintext: plaintext })
          : refusal('InvalidCiphertextException');
      }
      const how = { key: privateKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' };
      return json({ Plaintext: base64(privateDecrypt(how, bytes)) });
    },
  };
};

/** The engine behind the calls of Step Functions; its refusals have Step Functions' names. */
const stepFunctions = (engine: Engine) => {
  const named = (act: () => object): Answer => {
    try {
      return json(act());
    } catch (error) {
      return refusal(error instanceof Error ? error.name : 'InternalError');
    }
  };
  return {
    StartExecution: ({ name = '', input = '{}', stateMachineArn = '' }: Input) =>
      named(() => {
        const isRunning = engine.describe(name)?.status === 'RUNNING';
        if (!isRunning) engine.start({ name, input: JSON.parse(input) as object });
        const executionArn = `${stateMachineArn.replace(':stateMachine:', ':execution:')}:${name}`;
        return { executionArn, startDate: 0 };
      }),
    SendTaskSuccess: ({ taskToken = '', output = '{}' }: Input) =>
      named(() => {
        engine.sendTaskSuccess(taskToken, JSON.parse(output) as object);
        return {};
      }),
    SendTaskFailure: ({ taskToken = '', error = '', cause = '' }: Input) =>
      named(() => {
        engine.sendTaskFailure(taskToken, error, cause);
        return {};
      }),
    DescribeExecution: ({ executionArn = '' }: Input) => {
      const found = engine.describe(executionArn.split(':').at(-1) ?? '');
      return found === undefined
        ? refusal('ExecutionDoesNotExist')
        : json({ ...{ executionArn, stateMachineArn: executionArn }, status: found.status, startDate: 0 });
    },
  };
};

interface Behind {
  readonly reach: Reach;
  readonly engine: Engine;
  /** Address of the table's own stand-in. */
  readonly table: string;
  /** While true, no message is accepted. */
  readonly down: { all: boolean };
  /** The filtered stream of the table: new reports, by their keys. */
  readonly onNewReport: (event: NewReports) => Promise<unknown>;
}

/**
 * The part of AWS that the functions use, on one address, which records each function's calls. Every call has gone
 * through the deployed bundle, its adapters and the real clients.
 */
export const awsStandIn = ({ reach, engine, table, down, onNewReport }: Behind) => {
  const asked = new Map<string, Asked[]>();
  const files = new Map<string, Buffer>();
  const kms: Readonly<Record<string, (input: Input) => Answer>> = keyService(reach);
  const states: Readonly<Record<string, (input: Input) => Answer>> = stepFunctions(engine);

  const note = (who: string, action: string, resource: string, facts: Asked['facts'] = {}): void => {
    asked.set(who, [...(asked.get(who) ?? []), { action, resource, facts }]);
  };

  const ofTable = async (request: IncomingMessage, body: Buffer): Promise<Answer> => {
    const headers = Object.fromEntries(
      ['content-type', 'x-amz-target', 'authorization', 'x-amz-date'].map((name) => [
        name,
        text(request.headers[name]),
      ]),
    );
    const answer = await fetch(table, { method: 'POST', headers, body: new Uint8Array(body) });
    return { status: answer.status, body: await answer.text() };
  };

  /** The real stream delivers after the write; here it does so before the answer, so that no test has to wait for it. */
  const toldOf = async ({ Item, ConditionExpression }: Input, answer: Answer): Promise<Answer> => {
    const [pk, sk] = [Item?.['pk']?.S, Item?.['sk']?.S];
    const isNew = sk === 'REPORT' && ConditionExpression === 'attribute_not_exists(pk)';
    if (pk !== undefined && isNew && answer.status === 200)
      await onNewReport({ Records: [{ dynamodb: { Keys: { pk: { S: pk } } } }] });
    return answer;
  };

  const operation = (
    who: string,
    target: string,
    request: IncomingMessage,
    body: Buffer,
  ): Promise<Answer> | Answer => {
    const [service = '', name = ''] = target.split('.');
    const input = Input.parse(JSON.parse(body.toString()));
    switch (service) {
      case 'DynamoDB_20120810': {
        const pk = (input.Key ?? input.Item)?.['pk']?.S;
        const resource =
          input.IndexName === undefined ? reach.table : `${reach.table}/index/${input.IndexName}`;
        note(who, `dynamodb:${name}`, resource, { 'dynamodb:LeadingKeys': pk });
        return ofTable(request, body).then((answer) => toldOf(input, answer));
      }
      case 'TrentService':
        note(who, `kms:${name}`, input.KeyId ?? '');
        return kms[name]?.(input) ?? refusal('UnknownOperationException');
      case 'AWSStepFunctions':
        note(
          who,
          `states:${name}`,
          name === 'DescribeExecution' ? (input.executionArn ?? '') : reach.machine,
        );
        return states[name]?.(input) ?? refusal('UnknownOperationException');
      case 'PinpointSMSVoiceV2':
        note(who, `sms-voice:${name}`, reach.smsOrigin ?? '');
        return down.all ? refusal('ThrottlingException') : json({ MessageId: 'sms' });
      default:
        return refusal('UnknownOperationException');
    }
  };

  /** Objects by path; following a link uses the right of the function that signed it. */
  const ofBucket = (who: string, request: IncomingMessage, path: string, body: Buffer): Answer => {
    const [, bucket = '', ...key] = path.split('/');
    const action = request.method === 'PUT' ? 's3:PutObject' : 's3:GetObject';
    const resource = `arn:aws:s3:::${bucket}/${key.join('/')}`;
    note(who, action, resource, { 's3:if-none-match': request.headers['if-none-match'] });
    const kept = files.get(path);
    if (request.method !== 'PUT')
      return kept === undefined ? refusal('NoSuchKey', 404) : { status: 200, body: kept };
    if (kept !== undefined) return refusal('PreconditionFailed', 412);
    files.set(path, body);
    return { status: 200, body: '' };
  };

  const answer = (request: IncomingMessage, body: Buffer): Promise<Answer> | Answer => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const [signed = ''] = (url.searchParams.get('X-Amz-Credential') ?? '').split('/');
    const who = CREDENTIAL.exec(request.headers.authorization ?? '')?.[1] ?? signed;
    const target = text(request.headers['x-amz-target']);
    if (target !== '') return operation(who, target, request, body);
    if (url.pathname !== '/v2/email/outbound-emails') return ofBucket(who, request, url.pathname, body);
    note(who, 'ses:SendEmail', reach.mailIdentity);
    return down.all ? refusal('MessageRejected') : json({ MessageId: 'mail' });
  };

  return {
    /** A function's calls so far. */
    askedBy: (name: string): readonly Asked[] => asked.get(name) ?? [],
    listener: async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
      const body = (await bodyOf(request)) ?? Buffer.alloc(0);
      const { status, body: said } = await answer(request, body);
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(said);
    },
  };
};

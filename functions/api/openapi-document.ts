import * as z from 'zod/mini';
import { SENT_CHANNELS } from '../../shared/schemas/rules/catalogue.ts';
import { CLOCK_IDS } from '../../shared/schemas/rules/clock.ts';
import { Level, BODY_KINDS } from '../../shared/schemas/body.ts';
import type { ProvinceSettings } from '../../shared/schemas/province.ts';
import { Outcome } from '../../shared/schemas/outcome.ts';
import { PublicSealingKey } from '../../shared/schemas/sealed.ts';
import { Status } from '../../shared/schemas/status.ts';
import { Submission } from '../../shared/schemas/submission.ts';
import { Instant, PlaceCode } from '../../shared/schemas/primitives.ts';

const Next = z.array(z.object({ what: z.enum(CLOCK_IDS), due: Instant }));
const Receipt = z.object({ code: z.string(), receivedAt: Instant, next: Next });
const statusFields = {
  status: Status,
  explanation: z.string(),
  next: Next,
  timeline: z.array(
    z.object({ act: z.string(), at: Instant, body: z.optional(z.string()), text: z.string() }),
  ),
  result: z.optional(z.object({ outcome: Outcome, text: z.string(), at: Instant })),
  /** What a report that is kept on file lacks for a check, in words. */
  missing: z.optional(z.array(z.string())),
};
const Standing = z.object({
  ...statusFields,
  /** The parts of a mixed report, each with its own status. */
  parts: z.optional(z.array(z.object({ number: z.string(), ...statusFields }))),
});
const Place = z.object({
  code: PlaceCode,
  name: z.string(),
  province: z.string(),
  oldNames: z.array(z.string()),
  split: z.boolean(),
  approximate: z.boolean(),
  sure: z.boolean(),
});
const NamedBody = z.object({
  id: z.string(),
  name: z.string(),
  nameEn: z.string(),
  kind: z.enum(BODY_KINDS),
  level: Level,
  place: z.optional(PlaceCode),
});
const NamedPost = z.object({
  id: z.string(),
  name: z.string(),
  nameEn: z.string(),
  level: Level,
  mark: z.enum(['T', 'S', 'D']),
});
const Catalogue = z.object({
  matters: z.array(z.object({ code: z.string(), name: z.string(), nameEn: z.string() })),
  channels: z.array(z.enum(SENT_CHANNELS)),
});
const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  code: z.string(),
  fields: z.optional(z.record(z.string(), z.string())),
});

const schemaOf = (schema: z.ZodMiniType) => {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return rest;
};
const answer = (description: string, schema: z.ZodMiniType, type = 'application/json') => ({
  description,
  content: { [type]: { schema: schemaOf(schema) } },
});
const problem = (description: string) => answer(description, Problem, 'application/problem+json');
const parameter = (name: string, where: 'query' | 'header', description: string, required = false) => ({
  name,
  in: where,
  required,
  description,
  schema: { type: 'string' },
});
const list = (summary: string, schema: z.ZodMiniType, parameters: object[] = []) => ({
  get: {
    summary,
    parameters,
    responses: { 200: answer('Found', z.array(schema)), 400: problem('A parameter is missing or too long') },
  },
});

/** OpenAPI 3.1 from the same schemas that parse the requests. */
export const openApiDocument = (settings: ProvinceSettings): object => ({
  openapi: '3.1.0',
  info: {
    title: 'Gần Dân',
    version: '1',
    description: `Reports to ${settings.frontName.en} under Regulation 124-QĐ/TW of 2 February 2018. Whoever sends text sends it to be sealed on arrival; clients should seal it themselves to the key of /api/v1/sealing-key.`,
  },
  servers: [{ url: settings.publicUrl }],
  paths: {
    '/api/v1/reports': {
      post: {
        summary: 'Send a report',
        parameters: [
          parameter('Idempotency-Key', 'header', 'Makes a repeated POST the same report; a UUID or longer.'),
        ],
        requestBody: { required: true, content: { 'application/json': { schema: schemaOf(Submission) } } },
        responses: {
          201: answer('Received. The code is told once and stored nowhere.', Receipt),
          400: problem('A field is wrong; nothing was stored'),
          409: problem('The key was used for other content'),
          413: problem('Too large'),
          415: problem('Not JSON'),
          503: problem('Try again later'),
        },
      },
    },
    '/api/v1/reports/status': {
      get: {
        summary: 'Where a report stands',
        parameters: [parameter('Tracking-Code', 'header', 'The tracking code.', true)],
        responses: {
          200: answer('Found', Standing),
          404: problem('A wrong and an unknown code answer alike'),
        },
      },
    },
    '/api/v1/catalogue': {
      get: { summary: 'What a report can be about', responses: { 200: answer('Found', Catalogue) } },
    },
    '/api/v1/places': list('Communes by present and former names, best first', Place, [
      parameter('q', 'query', 'What was typed, in any spelling.', true),
      parameter('province', 'query', 'A province code, or all; default: the province of this deployment.'),
    ]),
    '/api/v1/bodies': list('Bodies of the province', NamedBody, [
      parameter('q', 'query', 'Part of the name.'),
      parameter('place', 'query', 'Only bodies of this commune.'),
    ]),
    '/api/v1/posts': list('Posts a report can name', NamedPost),
    '/api/v1/sealing-key': {
      get: { summary: 'The key to seal to', responses: { 200: answer('Found', PublicSealingKey) } },
    },
  },
});

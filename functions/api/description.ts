import { json, type PageFunction } from '../page.ts';
import type { PublicWorld } from '../ports.ts';

/** `GET /api/v1/openapi.json`. Makes the document from the schemas, in a chunk that no other page loads. */
export const apiDescription: PageFunction<PublicWorld> = async (_request, { settings }) => {
  const { openApiDocument } = await import('./openapi-document.ts');
  return json(openApiDocument(settings));
};

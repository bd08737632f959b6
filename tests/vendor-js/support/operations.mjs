import { readFileSync } from 'node:fs';

const text = readFileSync(new URL('../../../openapi/elevenlabs.yaml', import.meta.url), 'utf8');

/** The operations of the bundled document, such as `GET /v1/dubbing/{dubbing_id}`. */
export const operations = [];

let route;
for (const line of text.split('\n')) {
  route = line.match(/^  (\/\S+):$/)?.[1] ?? route;
  const method = line.match(/^    (get|put|post|delete|patch):$/)?.[1];
  if (method) operations.push(`${method.toUpperCase()} ${route}`);
}

const patterns = operations
  .map(operation => ({ operation, pattern: new RegExp(`^${operation.replace(/\{\w+\}/g, '[^/]+')}$`), placeholders: operation.split('{').length }))
  .sort((one, other) => one.placeholders - other.placeholders);

/** The operation that a request is for, or undefined. */
export const operationOf = (method, path) => patterns.find(({ pattern }) => pattern.test(`${method} ${path}`))?.operation;

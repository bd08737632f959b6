import { ElevenLabsClient } from '@elevenlabs/elevenlabs-js';
import { address } from './address.mjs';
import { operationOf } from './operations.mjs';

/** The operations that have answered with success. */
export const answered = new Set();

/** The vendor's client, sending to the emulator what it would send to the service, once. */
export const client = new ElevenLabsClient({
  baseUrl: address,
  apiKey: 'any-key-will-do',
  maxRetries: 0,
  timeoutInSeconds: 30,
  fetch: async (url, init) => {
    const answer = await fetch(url, init);
    if (answer.ok) answered.add(operationOf(init.method, new URL(url).pathname));
    return answer;
  },
});

/** The method behind a path such as `dubbing.audio.get`, or undefined where the client has none. */
export const methodAt = path => path.split('.').reduce((part, name) => part?.[name], client);

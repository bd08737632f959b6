import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const welcomePath = fileURLToPath(new URL('../../../samples/assets/welcome-en.mp3', import.meta.url));

const welcome = readFileSync(welcomePath);

/** The sample as a file part with its true media type, which the client does not find out by itself. */
export const upload = () => ({ data: welcome, filename: 'welcome-en.mp3', contentType: 'audio/mpeg' });

export const bytesOf = async stream => Buffer.from(await new Response(stream).arrayBuffer());

/** The bytes behind a signed address, for which no key is needed. */
export const bytesAt = async address => {
  const answer = await fetch(address);
  assert.equal(answer.status, 200);
  return bytesOf(answer.body);
};

const signatures = {
  mp3: bytes => bytes.toString('latin1', 0, 3) === 'ID3' || (bytes[0] === 0xff && (bytes[1] & 0xe6) === 0xe2),
  aac: bytes => bytes[0] === 0xff && (bytes[1] & 0xf6) === 0xf0,
  wav: bytes => bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WAVE',
  flac: bytes => bytes.toString('latin1', 0, 4) === 'fLaC',
  ogg: bytes => bytes.toString('latin1', 0, 4) === 'OggS',
  mp4: bytes => bytes.toString('latin1', 4, 8) === 'ftyp',
  zip: bytes => bytes.toString('latin1', 0, 2) === 'PK',
  aaf: bytes => bytes.toString('hex', 0, 8) === 'd0cf11e0a1b11ae1',
};

export const assertIs = (kind, bytes) => assert.ok(signatures[kind](bytes), `no ${kind}: ${bytes.toString('hex', 0, 16)}`);

export const assertClose = (actual, expected, tolerance = 0.1) =>
  assert.ok(Math.abs(actual - expected) <= tolerance, `${actual} is not about ${expected}`);

const bitRates = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const lowBitRates = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];

/** How many seconds an MP3 file lasts, frame by frame. */
export const mp3Seconds = bytes => {
  let at = bytes.toString('latin1', 0, 3) === 'ID3' ? 10 + ((bytes[6] << 21) | (bytes[7] << 14) | (bytes[8] << 7) | bytes[9]) : 0;
  let seconds = 0;
  while (at + 4 <= bytes.length && bytes[at] === 0xff && (bytes[at + 1] & 0xe6) === 0xe2) {
    const version = (bytes[at + 1] >> 3) & 3;
    const rate = [44100, 48000, 32000][(bytes[at + 2] >> 2) & 3] / { 3: 1, 2: 2, 0: 4 }[version];
    const samples = version === 3 ? 1152 : 576;
    const bits = (version === 3 ? bitRates : lowBitRates)[bytes[at + 2] >> 4] * 1000;
    at += Math.floor((samples / 8) * bits / rate) + ((bytes[at + 2] >> 1) & 1);
    seconds += samples / rate;
  }
  return seconds;
};

/** How many seconds a WAV file of the canonical form lasts. */
export const wavSeconds = bytes => bytes.readUInt32LE(40) / bytes.readUInt32LE(28);

export const welcomeSeconds = mp3Seconds(welcome);

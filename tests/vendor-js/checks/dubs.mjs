import assert from 'node:assert/strict';
import { createReadStream } from 'node:fs';
import { check, everyPage, fault, once, rejection, until } from '../support/checks.mjs';
import { client } from '../support/client.mjs';
import { assertClose, assertIs, bytesOf, mp3Seconds, upload, welcomePath, welcomeSeconds } from '../support/media.mjs';

const created = once(() => client.dubbing.create({
  file: upload(),
  name: 'Welcome',
  sourceLang: 'en',
  targetLang: 'es',
  numSpeakers: 1,
  watermark: false,
  dropBackgroundAudio: true,
}));

const dubbed = once(async () => {
  const { dubbingId } = await created();
  return until(() => client.dubbing.get(dubbingId), dub => dub.status === 'dubbed' || dub.status === 'failed');
});

const other = once(() => client.dubbing.create({ sourceUrl: 'https://media.example/talk.mp4', targetLang: 'fr', name: 'Talk' }));

check('POST /v1/dubbing', 'dubbing.create', async () => {
  const ofFile = await created();
  const ofAddress = await other();

  assert.notEqual(ofFile.dubbingId, ofAddress.dubbingId);
  assert.ok(ofFile.expectedDurationSec > 0);
});

fault('POST /v1/dubbing', 'dubbing.create', 'a stream without a media type goes out as application/octet-stream', async () => {
  const failure = await rejection(client.dubbing.create({ file: createReadStream(welcomePath), targetLang: 'es' }));

  assert.equal(failure.statusCode, 400);
  assert.match(JSON.stringify(failure.body), /application\/octet-stream/);
});

check('GET /v1/dubbing/{dubbing_id}', 'dubbing.get', async () => {
  const dub = await dubbed();

  assert.equal(dub.status, 'dubbed');
  assert.equal(dub.dubbingId, (await created()).dubbingId);
  assert.equal(dub.name, 'Welcome');
  assert.equal(dub.sourceLanguage, 'en');
  assert.deepEqual(dub.targetLanguages, ['es']);
  assert.equal(dub.editable, false);
  assert.ok(Math.abs(dub.createdAt - Date.now()) < 3_600_000);
  assertClose(dub.mediaMetadata.duration, welcomeSeconds);
});

check('GET /v1/dubbing/{dubbing_id}/audio/{language_code}', 'dubbing.audio.get', async () => {
  const bytes = await bytesOf(await client.dubbing.audio.get((await dubbed()).dubbingId, 'es'));

  assertIs('mp3', bytes);
  assertClose(mp3Seconds(bytes), welcomeSeconds);
});

check('GET /v1/dubbing/{dubbing_id}/transcripts/{language_code}/format/{format_type}', 'dubbing.transcripts.get', async () => {
  const { dubbingId } = await dubbed();

  const srt = await client.dubbing.transcripts.get(dubbingId, 'es', 'srt');
  const webvtt = await client.dubbing.transcripts.get(dubbingId, 'es', 'webvtt');
  const json = await client.dubbing.transcripts.get(dubbingId, 'es', 'json');

  assert.equal(srt.transcriptFormat, 'srt');
  assert.match(srt.srt, /^1\r?\n00:00:\d\d,\d{3} --> /);
  assert.equal(srt.webvtt ?? srt.json, undefined);
  assert.match(webvtt.webvtt, /^WEBVTT/);
  assert.equal(json.json.language, 'es');
  assert.ok(json.json.utterances.length > 0);
  assert.ok(json.json.utterances.every(utterance => utterance.endS > utterance.startS && utterance.text.length > 0));
});

check('GET /v1/dubbing/{dubbing_id}/transcript/{language_code}', 'dubbing.transcript.getTranscriptForDub', async () => {
  const transcript = await client.dubbing.transcript.getTranscriptForDub((await dubbed()).dubbingId, 'es', { formatType: 'json' });

  assert.equal(transcript.language, 'es');
  assert.ok(transcript.utterances.length > 0);
});

fault('GET /v1/dubbing/{dubbing_id}/transcript/{language_code}', 'dubbing.transcript.getTranscriptForDub', 'a transcript in plain text is read as JSON', async () => {
  const { dubbingId } = await dubbed();
  for (const formatType of ['srt', 'webvtt']) {
    const failure = await rejection(client.dubbing.transcript.getTranscriptForDub(dubbingId, 'es', { formatType }));
    assert.equal(failure.constructor.name, 'ParseError');
  }
});

check('GET /v1/dubbing', 'dubbing.list', async () => {
  const ids = [(await dubbed()).dubbingId, (await other()).dubbingId];

  const pages = await everyPage(cursor => client.dubbing.list({ cursor, pageSize: 1, orderDirection: 'ASCENDING' }), page => page.nextCursor);
  const finished = await client.dubbing.list({ dubbingStatuses: ['dubbed', 'failed'], targetLanguageCodes: ['es', 'pt'], filterByCreator: 'personal', orderBy: 'name' });

  assert.deepEqual(pages.flatMap(page => page.dubs.map(dub => dub.dubbingId)), ids);
  assert.deepEqual(pages.map(page => page.hasMore), [true, false]);
  assert.deepEqual(finished.dubs.map(dub => dub.dubbingId), [ids[0]]);
});

check('DELETE /v1/dubbing/{dubbing_id}', 'dubbing.delete', async () => {
  const { dubbingId } = await other();

  assert.equal((await client.dubbing.delete(dubbingId)).status, 'ok');
  assert.equal((await rejection(client.dubbing.get(dubbingId))).statusCode, 404);
});

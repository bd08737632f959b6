import assert from 'node:assert/strict';
import { check, once, until } from '../support/checks.mjs';
import { client } from '../support/client.mjs';
import { assertClose, assertIs, bytesAt, mp3Seconds, upload, wavSeconds, welcomeSeconds } from '../support/media.mjs';

const { resource } = client.dubbing;

const editable = once(async () => {
  const { dubbingId } = await client.dubbing.create({ file: upload(), sourceLang: 'en', targetLang: 'es', dubbingStudio: true });
  await until(() => client.dubbing.get(dubbingId), dub => dub.status === 'dubbed');
  return dubbingId;
});

const read = async () => resource.get(await editable());

const first = async () => Object.values((await read()).speakerSegments).sort((one, other) => one.startTime - other.startTime)[0];

/** Makes an edit and reads what has become of the resource, whose version it has to raise. */
const edit = async change => {
  const before = await read();
  const answer = await change(await editable());
  const after = await read();
  assert.ok(answer.version > before.version);
  assert.equal(after.version, answer.version);
  return { answer, after };
};

check('GET /v1/dubbing/resource/{dubbing_id}', 'dubbing.resource.get', async () => {
  const dub = await read();

  assert.equal(dub.id, await editable());
  assert.equal(dub.sourceLanguage, 'en');
  assert.deepEqual(dub.targetLanguages, ['es']);
  assertClose(dub.input.durationSecs, welcomeSeconds);
  assertIs('mp3', await bytesAt(dub.input.url));
  assert.deepEqual(Object.values(dub.speakerTracks).flatMap(track => track.segments).sort(), Object.keys(dub.speakerSegments).sort());
  const segment = await first();
  assert.ok(segment.text.length > 0 && segment.endTime > segment.startTime);
  assert.ok(segment.dubs.es.text.length > 0);
  assert.equal(segment.dubs.es.audioStale, false);
  assertIs('mp3', await bytesAt(segment.dubs.es.mediaRef.url));
});

check('PATCH /v1/dubbing/resource/{dubbing_id}/segment/{segment_id}/{language}', 'dubbing.resource.segment.update', async () => {
  const { id } = await first();
  const { after } = await edit(dubbingId => resource.segment.update(dubbingId, id, 'es', { text: 'Hola a todos.' }));

  assert.equal(after.speakerSegments[id].dubs.es.text, 'Hola a todos.');
  assert.equal(after.speakerSegments[id].dubs.es.audioStale, true);
});

check('POST /v1/dubbing/resource/{dubbing_id}/dub', 'dubbing.resource.dub', async () => {
  const { id } = await first();
  const before = (await first()).dubs.es;
  assert.equal(before.audioStale, true);
  await resource.dub(await editable(), { segments: [id], languages: ['es'] });
  const after = await until(first, segment => !segment.dubs.es.audioStale);

  assert.notDeepEqual(await bytesAt(after.dubs.es.mediaRef.url), await bytesAt(before.mediaRef.url));
});

check('POST /v1/dubbing/resource/{dubbing_id}/language', 'dubbing.resource.language.add', async () => {
  const { after } = await edit(dubbingId => resource.language.add(dubbingId, { language: 'fr' }));

  assert.deepEqual(after.targetLanguages, ['es', 'fr']);
});

check('POST /v1/dubbing/resource/{dubbing_id}/speaker', 'dubbing.resource.speaker.create', async () => {
  const { answer, after } = await edit(dubbingId => resource.speaker.create(dubbingId, { speakerName: 'Guest', voiceId: 'track-clone', voiceStability: 0.5 }));

  assert.equal(after.speakerTracks[answer.speakerId].speakerName, 'Guest');
  assert.deepEqual(after.speakerTracks[answer.speakerId].segments, []);
});

const guest = async () => Object.values((await read()).speakerTracks).find(track => track.speakerName.startsWith('Guest')).id;

check('POST /v1/dubbing/resource/{dubbing_id}/speaker/{speaker_id}/segment', 'dubbing.resource.speaker.segment.create', async () => {
  const speaker = await guest();
  const { answer, after } = await edit(dubbingId => resource.speaker.segment.create(dubbingId, speaker, { startTime: 0.5, endTime: 1.25, text: 'Hello!' }));

  const segment = after.speakerSegments[answer.newSegment];
  assert.deepEqual([segment.startTime, segment.endTime, segment.text], [0.5, 1.25, 'Hello!']);
  assert.deepEqual(after.speakerTracks[speaker].segments, [answer.newSegment]);
});

check('POST /v1/dubbing/resource/{dubbing_id}/translate', 'dubbing.resource.translate', async () => {
  const { id } = await first();
  await resource.translate(await editable(), { segments: [id], languages: ['fr'] });

  const { dubs } = await until(first, segment => segment.dubs.fr?.text);
  assert.notEqual(dubs.fr.text, dubs.es.text);
});

check('POST /v1/dubbing/resource/{dubbing_id}/transcribe', 'dubbing.resource.transcribe', async () => {
  const { id, text } = await first();
  await resource.segment.update(await editable(), id, 'en', { text: 'Something else.' });
  assert.equal((await first()).text, 'Something else.');
  await resource.transcribe(await editable(), { segments: [id] });

  await until(first, segment => segment.text === text);
});

check('PATCH /v1/dubbing/resource/{dubbing_id}/speaker/{speaker_id}', 'dubbing.resource.speaker.update', async () => {
  const speaker = await guest();
  const { voices } = await resource.speaker.findSimilarVoices(await editable(), speaker);
  const { after } = await edit(dubbingId => resource.speaker.update(dubbingId, speaker, { speakerName: 'Guest of honour', voiceId: voices[0].voiceId, languages: ['fr'] }));

  assert.equal(after.speakerTracks[speaker].speakerName, 'Guest of honour');
  assert.equal(after.speakerTracks[speaker].voices.fr, voices[0].voiceId);
  assert.notEqual(after.speakerTracks[speaker].voices.es, voices[0].voiceId);
});

check('GET /v1/dubbing/resource/{dubbing_id}/speaker/{speaker_id}/similar-voices', 'dubbing.resource.speaker.findSimilarVoices', async () => {
  const { voices } = await resource.speaker.findSimilarVoices(await editable(), await guest());

  assert.ok(voices.length > 0 && voices.length <= 10);
  assert.ok(voices.every(voice => voice.voiceId && voice.name && voice.category));
});

check('POST /v1/dubbing/resource/{dubbing_id}/migrate-segments', 'dubbing.resource.migrateSegments', async () => {
  const { id } = await first();
  const speaker = await guest();
  const { after } = await edit(dubbingId => resource.migrateSegments(dubbingId, { segmentIds: [id], speakerId: speaker }));

  assert.deepEqual(Object.values(after.speakerTracks).filter(track => track.segments.includes(id)).map(track => track.id), [speaker]);
});

check('DELETE /v1/dubbing/resource/{dubbing_id}/segment/{segment_id}', 'dubbing.resource.segment.delete', async () => {
  const [id] = Object.values((await read()).speakerSegments).filter(segment => segment.text === 'Hello!').map(segment => segment.id);
  const { after } = await edit(dubbingId => resource.segment.delete(dubbingId, id));

  assert.equal(after.speakerSegments[id], undefined);
});

check('POST /v1/dubbing/resource/{dubbing_id}/render/{language}', 'dubbing.resource.render', async () => {
  const kinds = { mp3: 'mp3', aac: 'aac', wav: 'wav', mp4: 'mp4', aaf: 'aaf', tracks_zip: 'zip', clips_zip: 'zip', zip: 'zip' };
  const asked = new Map();
  for (const renderType of Object.keys(kinds))
    asked.set(renderType, (await resource.render(await editable(), 'es', { renderType, normalizeVolume: true })).renderId);
  const { renderId: original } = await resource.render(await editable(), 'original', { renderType: 'mp3' });

  const { renders } = await until(read, dub => [...asked.values(), original].every(id => ['complete', 'failed'].includes(dub.renders[id]?.status)));

  for (const [renderType, id] of asked) {
    assert.equal(renders[id].status, 'complete');
    assert.equal(renders[id].type, renderType);
    assert.equal(renders[id].language, 'es');
    const bytes = await bytesAt(renders[id].mediaRef.url);
    assertIs(kinds[renderType], bytes);
    if (renderType === 'mp3') assertClose(mp3Seconds(bytes), welcomeSeconds);
    if (renderType === 'wav') assertClose(wavSeconds(bytes), welcomeSeconds);
  }
  assertIs('mp3', await bytesAt(renders[original].mediaRef.url));
});

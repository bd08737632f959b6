import assert from 'node:assert/strict';
import { check, everyPage, fault, once, rejection, until } from '../support/checks.mjs';
import { client } from '../support/client.mjs';
import { assertIs, bytesAt, upload } from '../support/media.mjs';

const { project } = client.dubbing;

const created = once(() => project.create({ file: upload(), sourceLanguage: 'en', reference: 'order 7', modelId: 'dubbing_v2', keyterms: ['coffee maker', 'cup'] }));

const ready = once(async () => {
  const { projectId } = await created();
  return until(() => project.get(projectId), read => read.status === 'ready' || read.status === 'failed');
});

const id = async () => (await ready()).projectId;

const ownTranscript = [
  { text: 'Good morning.', start_s: 0, end_s: 1.5, external_id: 'one', translation: 'Guten Morgen.' },
  { text: 'Good night.', start_s: 2, end_s: 3.5, external_id: 'two', translation: 'Gute Nacht.' },
];

const withTranscript = once(() => project.create({
  file: upload(),
  sourceLanguage: 'en',
  targetLanguage: 'de',
  transcript: { data: Buffer.from(JSON.stringify({ segments: ownTranscript })), filename: 'transcript.json', contentType: 'application/json' },
}));

const spanish = once(async () => project.language.create(await id(), { targetLanguage: 'es' }));

const completed = async (projectId, languageId) =>
  until(() => project.language.get(projectId, languageId), read => read.status === 'completed' || read.status === 'failed');

const dubbed = once(async () => completed(await id(), (await spanish()).languageId));

const sourceSegments = async () => (await project.transcript.get(await id())).segments;

const target = async () => project.language.transcript.get(await id(), (await spanish()).languageId);

check('POST /v1/dubbing/project', 'dubbing.project.create', async () => {
  const ofFile = await created();
  const ofAddress = await project.create({ sourceUrl: 'https://media.example/talk.mp3' });
  const ofTranscript = await withTranscript();

  assert.equal(ofFile.status, 'queued');
  assert.equal(ofFile.reference, 'order 7');
  assert.equal(ofFile.modelId, 'dubbing_v2');
  assert.deepEqual(ofFile.languageIds, []);
  assert.equal(ofAddress.modelId, 'dubbing_v2');
  assert.equal(ofTranscript.languageIds.length, 1);
});

check('GET /v1/dubbing/project/{project_id}', 'dubbing.project.get', async () => {
  const read = await ready();

  assert.equal(read.status, 'ready');
  assert.equal(read.projectId, (await created()).projectId);
  assert.equal(read.revision, 0);
  assert.equal(read.error ?? null, null);
  assert.ok(read.media);
  assert.ok(read.updatedAt >= read.createdAt);
});

check('GET /v1/dubbing/project', 'dubbing.project.list', async () => {
  const ids = [(await created()).projectId, (await withTranscript()).projectId];

  const pages = await everyPage(cursor => project.list({ cursor, pageSize: 1, sortDirection: 'ASCENDING' }), page => page.nextCursor);

  const found = pages.flatMap(page => page.projects.map(listed => listed.projectId));
  assert.deepEqual(found.filter(listed => ids.includes(listed)), ids);
  assert.ok(pages.every(page => page.projects.length === 1));
});

check('POST /v1/dubbing/project/{project_id}/language', 'dubbing.project.language.create', async () => {
  const language = await spanish();

  assert.equal(language.projectId, await id());
  assert.equal(language.targetLanguage, 'es');
  assert.equal(language.status, 'queued');
  assert.deepEqual((await project.get(await id())).languageIds, [language.languageId]);
});

fault('POST /v1/dubbing/project/{project_id}/language', 'dubbing.project.language.create', 'the voice settings are those of speech, so the cloning strength is stripped', async () => {
  const french = await project.language.create(await id(), { targetLanguage: 'fr', voiceSettings: { cloning_strength: 2, cloningStrength: 2 } });

  assert.equal(french.voiceSettings.cloning_strength, 7);
});

check('GET /v1/dubbing/project/{project_id}/language/{language_id}', 'dubbing.project.language.get', async () => {
  const language = await dubbed();

  assert.equal(language.status, 'completed');
  assert.equal(language.outputRevision, language.revision);
  assertIs('flac', await bytesAt(language.outputs.losslessAudio));
});

check('GET /v1/dubbing/project/{project_id}/language', 'dubbing.project.language.list', async () => {
  const pages = await everyPage(async cursor => project.language.list(await id(), { cursor, pageSize: 1 }), page => page.nextCursor);

  assert.deepEqual(pages.map(page => page.languages.map(language => language.targetLanguage)), [['es'], ['fr']]);
});

check('GET /v1/dubbing/project/{project_id}/transcript', 'dubbing.project.transcript.get', async () => {
  const transcript = await project.transcript.get(await id());
  const { projectId } = await withTranscript();
  await until(() => project.get(projectId), read => read.status === 'ready');
  const own = await project.transcript.get(projectId);

  assert.equal(transcript.language, 'en');
  assert.equal(transcript.revision, 0);
  assert.ok(transcript.segments.length > 0);
  assert.ok(transcript.segments.every(segment => segment.id && segment.text && segment.speakerId && segment.endS > segment.startS));
  assert.deepEqual(own.segments.map(segment => [segment.text, segment.startS, segment.endS, segment.externalId]), [['Good morning.', 0, 1.5, 'one'], ['Good night.', 2, 3.5, 'two']]);
});

check('GET /v1/dubbing/project/{project_id}/language/{language_id}/transcript', 'dubbing.project.language.transcript.get', async () => {
  await dubbed();
  const transcript = await target();

  assert.equal(transcript.sourceLanguage, 'en');
  assert.equal(transcript.targetLanguage, 'es');
  assert.deepEqual(transcript.segments.map(segment => segment.sourceText), (await sourceSegments()).map(segment => segment.text));
  assert.ok(transcript.segments.every(segment => segment.translation.length > 0));
});

check('PATCH /v1/dubbing/project/{project_id}/language/{language_id}/transcript/segment/{segment_id}', 'dubbing.project.language.transcript.updateSegment', async () => {
  const { languageId } = await dubbed();
  const { segments: [segment], revision } = await target();
  const answer = await project.language.transcript.updateSegment(await id(), languageId, segment.id, { translation: 'Hola a todos.' });

  assert.equal(answer.segment.translation, 'Hola a todos.');
  assert.ok(answer.revision > revision);
  assert.equal((await target()).segments[0].translation, 'Hola a todos.');
  assert.equal((await project.language.get(await id(), languageId)).status, 'stale');
});

check('PATCH /v1/dubbing/project/{project_id}/language/{language_id}/transcript/segments', 'dubbing.project.language.transcript.updateSegments', async () => {
  const { languageId } = await dubbed();
  const { segments } = await target();
  const changes = Object.fromEntries(segments.map((segment, index) => [segment.id, { translation: `Frase ${index}.` }]));
  const answer = await project.language.transcript.updateSegments(await id(), languageId, { segments: changes });

  assert.deepEqual(answer.segments.map(segment => segment.translation).sort(), segments.map((_, index) => `Frase ${index}.`));
  assert.equal((await target()).revision, answer.revision);
});

check('POST /v1/dubbing/project/{project_id}/language/{language_id}/transcript/regenerate', 'dubbing.project.language.transcript.regenerate', async () => {
  const { languageId } = await dubbed();
  const before = await bytesAt((await project.language.get(await id(), languageId)).outputs.losslessAudio);
  const answer = await project.language.transcript.regenerate(await id(), languageId);
  const language = await completed(await id(), languageId);

  assert.deepEqual(answer.regeneratedSegmentIds.sort(), (await target()).segments.map(segment => segment.id).sort());
  assert.ok(answer.regeneratedSeconds > 0);
  assert.equal(language.outputRevision, language.revision);
  assert.notDeepEqual(await bytesAt(language.outputs.losslessAudio), before);
});

check('PATCH /v1/dubbing/project/{project_id}/transcript/segment/{segment_id}', 'dubbing.project.transcript.updateSegment', async () => {
  const [segment] = await sourceSegments();
  const answer = await project.transcript.updateSegment(await id(), segment.id, { text: 'Welcome back.' });

  assert.deepEqual(answer.segment, { ...segment, text: 'Welcome back.' });
  assert.deepEqual((await sourceSegments())[0], answer.segment);
  assert.equal((await project.get(await id())).revision, answer.revision);
});

check('PATCH /v1/dubbing/project/{project_id}/transcript/segments', 'dubbing.project.transcript.updateSegments', async () => {
  const segments = await sourceSegments();
  const changes = Object.fromEntries(segments.map((segment, index) => [segment.id, { text: `Sentence ${index}.` }]));
  const answer = await project.transcript.updateSegments(await id(), { segments: changes });

  assert.deepEqual((await sourceSegments()).map(segment => segment.text), segments.map((_, index) => `Sentence ${index}.`));
  assert.equal((await project.get(await id())).revision, answer.revision);
});

const added = once(async () => {
  const [{ speakerId }] = await sourceSegments();
  return project.transcript.createSegment(await id(), { text: 'One more thing.', speakerId, startS: 1.5, endS: 2.25 });
});

check('POST /v1/dubbing/project/{project_id}/transcript/segment', 'dubbing.project.transcript.createSegment', async () => {
  const { segment } = await added();

  assert.deepEqual([segment.text, segment.startS, segment.endS], ['One more thing.', 1.5, 2.25]);
  assert.ok((await sourceSegments()).some(other => other.id === segment.id));
});

check('DELETE /v1/dubbing/project/{project_id}/transcript/segment/{segment_id}', 'dubbing.project.transcript.deleteSegment', async () => {
  const { segment, revision } = await added();
  const answer = await project.transcript.deleteSegment(await id(), segment.id);

  assert.ok(answer.revision > revision);
  assert.ok(!(await sourceSegments()).some(other => other.id === segment.id));
});

check('DELETE /v1/dubbing/project/{project_id}/language/{language_id}', 'dubbing.project.language.delete', async () => {
  const { languageId } = await dubbed();
  await project.language.delete(await id(), languageId);

  assert.equal((await rejection(project.language.get(await id(), languageId))).statusCode, 404);
});

check('DELETE /v1/dubbing/project/{project_id}', 'dubbing.project.delete', async () => {
  await project.delete(await id());

  assert.equal((await rejection(project.get(await id()))).statusCode, 404);
});

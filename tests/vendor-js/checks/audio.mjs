import assert from 'node:assert/strict';
import { check, everyPage, once, rejection } from '../support/checks.mjs';
import { client } from '../support/client.mjs';
import { assertClose, assertIs, bytesOf, mp3Seconds, upload, wavSeconds, welcomeSeconds } from '../support/media.mjs';

const voice = 'premadeAda0000000001';
const text = 'The kettle is singing, the cups are on the table, and nobody in this house is in a hurry to leave it today.';
const description = 'An old man with a rough, warm voice.';

const assertFormats = async (make, seconds, formats) => {
  for (const [outputFormat, assertFormat] of Object.entries(formats))
    assertFormat(await bytesOf(await make(outputFormat)), seconds);
};

const isMp3 = (bytes, seconds) => {
  assertIs('mp3', bytes);
  assertClose(mp3Seconds(bytes), seconds);
};

const isOgg = bytes => assertIs('ogg', bytes);

const isWav = (bytes, seconds) => {
  assertIs('wav', bytes);
  assertClose(wavSeconds(bytes), seconds);
};

const isRaw = bytesPerSecond => (bytes, seconds) => assertClose(bytes.length / bytesPerSecond, seconds);

check('POST /v1/speech-to-speech/{voice_id}', 'speechToSpeech.convert', () => assertFormats(
  outputFormat => client.speechToSpeech.convert(voice, {
    audio: upload(),
    outputFormat,
    modelId: 'eleven_multilingual_sts_v2',
    voiceSettings: JSON.stringify({ stability: 0.4, use_speaker_boost: true }),
    seed: 7,
    removeBackgroundNoise: true,
    fileFormat: 'other',
  }),
  welcomeSeconds,
  { mp3_44100_128: isMp3, mp3_22050_32: isMp3, wav_16000: isWav, pcm_24000: isRaw(48_000), opus_48000_64: isOgg, ulaw_8000: isRaw(8_000) }));

check('POST /v1/speech-to-speech/{voice_id}/stream', 'speechToSpeech.stream', () => assertFormats(
  outputFormat => client.speechToSpeech.stream(voice, { audio: upload(), outputFormat, optimizeStreamingLatency: 2 }),
  welcomeSeconds,
  { mp3_44100_64: isMp3, pcm_16000: isRaw(32_000), alaw_8000: isRaw(8_000) }));

check('POST /v1/sound-generation', 'textToSoundEffects.convert', async () => {
  await assertFormats(
    outputFormat => client.textToSoundEffects.convert({ text: 'Rain on a tin roof', durationSeconds: 2.5, promptInfluence: 0.5, loop: true, modelId: 'eleven_text_to_sound_v2', outputFormat }),
    2.5,
    { mp3_44100_192: isMp3, pcm_8000: isRaw(16_000), opus_48000_192: isOgg });
  const { rawResponse } = await client.textToSoundEffects.convert({ text: 'A bell', durationSeconds: 1 }).withRawResponse();

  assert.equal(rawResponse.headers.get('character-cost'), '40');
});

const isolated = once(async () => bytesOf(await client.audioIsolation.convert({ audio: upload(), fileFormat: 'other' })));

check('POST /v1/audio-isolation', 'audioIsolation.convert', async () => isMp3(await isolated(), welcomeSeconds));

check('POST /v1/audio-isolation/stream', 'audioIsolation.stream', async () =>
  isMp3(await bytesOf(await client.audioIsolation.stream({ audio: upload() })), welcomeSeconds));

check('GET /v1/audio-isolation/history', 'audioIsolation.list', async () => {
  await isolated();
  const { items, hasMore } = await client.audioIsolation.list({ pageSize: 1 });
  const all = await client.audioIsolation.list();

  assert.equal(items.length, 1);
  assert.equal(hasMore, true);
  assert.equal(all.items.length, 2);
  assert.equal(all.hasMore, false);
  assertClose(items[0].durationSeconds, welcomeSeconds);
});

check('DELETE /v1/audio-isolation/history/{history_item_id}', 'audioIsolation.delete', async () => {
  await isolated();
  const { items } = await client.audioIsolation.list();
  await client.audioIsolation.delete(items[0].id);

  assert.deepEqual((await client.audioIsolation.list()).items.map(item => item.id), items.slice(1).map(item => item.id));
});

const designed = once(() => client.textToVoice.design({ voiceDescription: description, text, modelId: 'eleven_multilingual_ttv_v2', outputFormat: 'mp3_44100_128', loudness: 0.2, guidanceScale: 4, seed: 3 }));

const assertPreviews = (answer, spoken) => {
  assert.equal(answer.text, spoken);
  assert.ok(answer.previews.length > 0);
  for (const preview of answer.previews) {
    const bytes = Buffer.from(preview.audioBase64, 'base64');
    assert.equal(preview.mediaType, 'audio/mpeg');
    isMp3(bytes, preview.durationSecs);
  }
};

check('POST /v1/text-to-voice/design', 'textToVoice.design', async () => assertPreviews(await designed(), text));

check('POST /v1/text-to-voice/create-previews', 'textToVoice.createPreviews', async () => {
  assertPreviews(await client.textToVoice.createPreviews({ voiceDescription: description, text, quality: 0.5 }), text);
  const automatic = await client.textToVoice.createPreviews({ voiceDescription: description, autoGenerateText: true });

  assertPreviews(automatic, automatic.text);
  assert.ok(automatic.text.length >= 100);
});

check('GET /v1/text-to-voice/{generated_voice_id}/stream', 'textToVoice.preview.stream', async () => {
  const answer = await client.textToVoice.design({ voiceDescription: description, text, streamPreviews: true });
  const [preview] = answer.previews;

  assertIs('mp3', await bytesOf(await client.textToVoice.preview.stream(preview.generatedVoiceId)));
});

const made = once(async () => client.textToVoice.create({
  voiceName: 'Grandfather',
  voiceDescription: description,
  generatedVoiceId: (await designed()).previews[0].generatedVoiceId,
  labels: { accent: 'irish' },
  playedNotSelectedVoiceIds: (await designed()).previews.slice(1).map(preview => preview.generatedVoiceId),
}));

check('POST /v1/text-to-voice', 'textToVoice.create', async () => {
  const { voiceId, name, category, labels } = await made();

  assert.deepEqual([name, category, labels.accent], ['Grandfather', 'generated', 'irish']);
  assert.equal((await client.voices.get(voiceId)).description, description);
  isMp3(await bytesOf(await client.speechToSpeech.convert(voiceId, { audio: upload() })), welcomeSeconds);
});

check('POST /v1/text-to-voice/{voice_id}/remix', 'textToVoice.remix', async () => {
  assertPreviews(await client.textToVoice.remix((await made()).voiceId, { voiceDescription: 'Younger', text, promptStrength: 0.5 }), text);
  assert.equal((await rejection(client.textToVoice.remix('unknown', { voiceDescription: 'Younger', text }))).statusCode, 404);
});

check('GET /v1/voices', 'voices.getAll', async () => {
  const voices = (await client.voices.getAll()).voices;
  const withLegacy = (await client.voices.getAll({ showLegacy: true })).voices;

  assert.ok(voices.some(found => found.voiceId === voice));
  assert.ok(withLegacy.length > voices.length);
});

check('GET /v1/voices/{voice_id}', 'voices.get', async () => {
  const found = await client.voices.get(voice);

  assert.deepEqual([found.voiceId, found.name, found.category, found.labels.language], [voice, 'Ada', 'premade', 'en']);
  assert.equal((await rejection(client.voices.get('unknown'))).statusCode, 404);
});

check('GET /v2/voices', 'voices.search', async () => {
  const pages = await everyPage(nextPageToken => client.voices.search({ nextPageToken, pageSize: 3, sort: 'name', sortDirection: 'asc', includeTotalCount: true }), page => page.nextPageToken);
  const chosen = await client.voices.search({ voiceIds: [voice, 'premadeClara00000003'], sort: 'name', sortDirection: 'desc' });
  const premade = await client.voices.search({ category: 'premade', search: 'ada' });

  const names = pages.flatMap(page => page.voices.map(found => found.name));
  assert.deepEqual(names, [...names].sort());
  assert.ok(pages.length > 1);
  assert.equal(pages[0].totalCount, names.length);
  assert.deepEqual(pages.map(page => page.hasMore), pages.map((_, index) => index < pages.length - 1));
  assert.deepEqual(chosen.voices.map(found => found.name), ['Clara', 'Ada']);
  assert.deepEqual(premade.voices.map(found => found.name), ['Ada']);
});

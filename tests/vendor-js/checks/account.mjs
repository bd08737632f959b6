import assert from 'node:assert/strict';
import { check } from '../support/checks.mjs';
import { client } from '../support/client.mjs';

check('GET /v1/models', 'models.list', async () => {
  const models = await client.models.list();
  const speech = models.find(model => model.modelId === 'eleven_multilingual_sts_v2');

  assert.equal(speech.canDoVoiceConversion, true);
  assert.equal(speech.canDoTextToSpeech, false);
  assert.ok(speech.languages.some(language => language.languageId === 'es' && language.name === 'Spanish'));
  assert.ok(speech.modelRates.characterCostMultiplier > 0);
});

check('GET /v1/user', 'user.get', async () => {
  const user = await client.user.get();

  assert.ok(user.userId.length > 0);
  assert.equal(user.subscription.status, 'active');
  assert.ok(Math.abs(user.createdAt) < Date.now() / 1000);
});

check('GET /v1/user/subscription', 'user.subscription.get', async () => {
  const before = await client.user.subscription.get();
  await client.textToSoundEffects.convert({ text: 'A bell', durationSeconds: 2 });
  const after = await client.user.subscription.get();

  assert.equal(after.characterCount - before.characterCount, 80);
  assert.equal(after.currentOverage.amount, '0.00');
  assert.ok(after.nextCharacterCountResetUnix * 1000 > Date.now());
  assert.ok(after.openInvoices.every(invoice => invoice.amountDueCents >= 0));
});

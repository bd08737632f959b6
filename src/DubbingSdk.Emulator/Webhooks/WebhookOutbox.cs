using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using DubbingSdk.Emulator.Requests;
using DubbingSdk.Emulator.State;
using DubbingSdk.Emulator.Webhooks;

namespace DubbingSdk.Emulator;

/// <summary>
/// Sends events to webhooks in order, each once and without retries.
/// A webhook gets its next event after its response to the previous one.
/// </summary>
public sealed class WebhookOutbox
{
    private readonly Dictionary<string, WebhookSender> _senders = new(StringComparer.Ordinal);
    private readonly List<WebhookDelivery> _deliveries = [];
    private readonly TimeProvider _timeProvider;
    private readonly CancellationToken _stopping;
    private TaskCompletionSource _change = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal WebhookOutbox(EmulatorState state, IReadOnlyList<WebhookEndpoint> endpoints)
    {
        _timeProvider = state.TimeProvider;
        _stopping = state.Stopping;
        foreach (var endpoint in endpoints)
            Add(endpoint);
    }

    /// <summary>The deliveries so far, in the order of the events.</summary>
    public IReadOnlyList<WebhookDelivery> Deliveries
    {
        get
        {
            lock (_deliveries)
                return [.. _deliveries];
        }
    }

    /// <summary>Registers a webhook, so that projects can name it.</summary>
    /// <param name="endpoint">The webhook; one with the same id is replaced.</param>
    /// <exception cref="ArgumentException">The URI is not an absolute HTTP or HTTPS URI.</exception>
    public void Add(WebhookEndpoint endpoint)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        if (!endpoint.Address.IsAbsoluteUri || endpoint.Address.Scheme is not ("http" or "https"))
            throw new ArgumentException($"The address of the webhook '{endpoint.Id}' must be an absolute URL of HTTP or HTTPS.", nameof(endpoint));

        lock (_deliveries)
            _senders[endpoint.Id] = new WebhookSender(endpoint.Address, endpoint.Secret, _stopping);
    }

    /// <summary>Waits until a number of deliveries, counted from the start of the emulator, are complete.</summary>
    /// <param name="count">The number of deliveries.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>All deliveries started so far, in the order of the events.</returns>
    public async Task<IReadOnlyList<WebhookDelivery>> WaitForAsync(int count, CancellationToken cancellationToken = default)
    {
        while (true)
        {
            Task change;
            lock (_deliveries)
            {
                if (_deliveries.Count(delivery => delivery.IsFinished) >= count)
                    return [.. _deliveries];

                change = _change.Task;
            }

            await change.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Sends an event again, with a new signature if it is signed, as the services sometimes do.</summary>
    /// <param name="delivery">The delivery to repeat.</param>
    /// <returns>The new delivery.</returns>
    public WebhookDelivery Repeat(WebhookDelivery delivery)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        return Begin(delivery.WebhookId, delivery.Type, delivery.Body);
    }

    /// <summary>Sends an event of any type, for example one that the service may add later.</summary>
    /// <param name="webhookId">The webhook to send it to.</param>
    /// <param name="type">The type of the event.</param>
    /// <param name="data">The JSON of the event's <c>data</c>.</param>
    /// <returns>The new delivery.</returns>
    /// <exception cref="ArgumentException">The webhook is not registered, or the data is not JSON.</exception>
    public WebhookDelivery Send(string webhookId, string type, string data)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(type);
        ArgumentNullException.ThrowIfNull(data);
        if (!HasEndpoint(webhookId))
            throw new ArgumentException($"There is no webhook '{webhookId}'; add it first.", nameof(webhookId));
        if (!JsonText.TryParse(data, out var json))
            throw new ArgumentException("The data must be JSON.", nameof(data));

        return Send(webhookId, type, _timeProvider.GetUtcNow(), json);
    }

    internal bool HasEndpoint(string webhookId)
    {
        lock (_deliveries)
            return _senders.GetValueOrDefault(webhookId) is { Secret: not null };
    }

    internal WebhookDelivery Send(string webhookId, string type, DateTimeOffset at, JsonNode? data)
    {
        var body = new JsonObject { ["type"] = type, ["event_timestamp"] = at.ToUnixTimeSeconds(), ["data"] = data?.DeepClone() };
        return Begin(webhookId, type, JsonText.Write(body));
    }

    /// <summary>Sends unsigned JSON to a URI that a request named.</summary>
    internal void SendUnsigned(Uri address, JsonObject data)
    {
        lock (_deliveries)
        {
            _senders.TryAdd(address.OriginalString, new WebhookSender(address, null, _stopping));
            Begin(address.OriginalString, (string)data["status"]!, JsonText.Write(data));
        }
    }

    private WebhookDelivery Begin(string webhookId, string type, string body)
    {
        lock (_deliveries)
        {
            var sender = _senders[webhookId];
            var delivery = new WebhookDelivery
            {
                WebhookId = webhookId,
                Type = type,
                Body = body,
                Signature = sender.Secret is { } secret ? Sign(secret, body) : null,
            };
            _deliveries.Add(delivery);
            sender.Send(delivery, status => Finish(delivery, status));
            return delivery;
        }
    }

    private void Finish(WebhookDelivery delivery, int? status)
    {
        lock (_deliveries)
        {
            delivery.StatusCode = status;
            delivery.IsFinished = true;
            _change.SetResult();
            _change = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    private string Sign(string secret, string body)
    {
        var time = _timeProvider.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var hash = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{time}.{body}"));
        return $"t={time},v0={Convert.ToHexString(hash).ToLowerInvariant()}";
    }
}

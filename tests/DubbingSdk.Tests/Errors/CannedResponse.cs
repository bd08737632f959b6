using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Errors;

/// <summary>Calls a server that has one response for every request, without retries.</summary>
internal static class CannedResponse
{
    public static DubbingClient Client(Uri address, TestTime? time = null, HttpMessageHandler? handler = null) =>
        TestClient.Create(address, time, options => options.Retries.MaxRetries = 0, handler);

    public static CreateDubRequest Request() => new() { Source = MediaSource.FromUri(new Uri("https://media.example/a.mp4")), TargetLanguage = "es" };

    public static Task<T> ReadAsync<T>(Func<DubbingClient, Task<T>> call, string body, string contentType = "application/json", params string[] headers) =>
        ReadAsync(call, exchange => exchange.RespondAsync(200, body, contentType, headers));

    public static Task<T> ReadAsync<T>(Func<DubbingClient, Task<T>> call, string body, int status) => ReadAsync(call, exchange => exchange.RespondAsync(status, body));

    public static async Task<T> ReadAsync<T>(Func<DubbingClient, Task<T>> call, Func<LoopbackExchange, Task> response)
    {
        await using var server = LoopbackServer.Start(response);
        using var client = Client(server.Address);
        return await call(client);
    }

    public static async Task<Dub> DubAsync(string body, params string[] headers) =>
        await ReadAsync(client => client.Dubbing.GetAsync("x"), body, "application/json", headers);

    public static Task<DubOperation> CreateAsync(string body, string contentType = "application/json", params string[] headers) =>
        ReadAsync(client => client.Dubbing.CreateAsync(Request()), body, contentType, headers);

    public static Task<DubbingApiException> ErrorAsync(int status, string body, string contentType = "application/json", params string[] headers) =>
        ErrorAsync(exchange => exchange.RespondAsync(status, body, contentType, headers));

    public static Task<DubbingApiException> ErrorAsync(Func<LoopbackExchange, Task> response) =>
        Assert.ThrowsAnyAsync<DubbingApiException>(() => ReadAsync(client => client.Dubbing.GetAsync("x"), response));
}

using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Errors;

/// <summary>Asks a server that has one answer for everything, once.</summary>
internal static class Ask
{
    public static DubbingClient Client(Uri address, TestTime? time = null, HttpMessageHandler? handler = null) =>
        TestClient.Create(address, time, options => options.Retries.MaxRetries = 0, handler);

    public static CreateDubRequest Request() => new() { Source = MediaSource.FromUri(new Uri("https://media.example/a.mp4")), TargetLanguage = "es" };

    public static Task<T> AnsweredAsync<T>(Func<DubbingClient, Task<T>> call, string body, string contentType = "application/json", params string[] headers) =>
        AnsweredAsync(call, exchange => exchange.RespondAsync(200, body, contentType, headers));

    public static Task<T> AnsweredAsync<T>(Func<DubbingClient, Task<T>> call, string body, int status) => AnsweredAsync(call, exchange => exchange.RespondAsync(status, body));

    public static async Task<T> AnsweredAsync<T>(Func<DubbingClient, Task<T>> call, Func<LoopbackExchange, Task> answer)
    {
        await using var server = LoopbackServer.Start(answer);
        using var client = Client(server.Address);
        return await call(client);
    }

    public static async Task<Dub> DubAsync(string body, params string[] headers) =>
        await AnsweredAsync(client => client.Dubbing.GetAsync("x"), body, "application/json", headers);

    public static Task<DubOperation> CreateAsync(string body, string contentType = "application/json", params string[] headers) =>
        AnsweredAsync(client => client.Dubbing.CreateAsync(Request()), body, contentType, headers);

    public static Task<DubbingApiException> ErrorAsync(int status, string body, string contentType = "application/json", params string[] headers) =>
        ErrorAsync(exchange => exchange.RespondAsync(status, body, contentType, headers));

    public static Task<DubbingApiException> ErrorAsync(Func<LoopbackExchange, Task> answer) =>
        Assert.ThrowsAnyAsync<DubbingApiException>(() => AnsweredAsync(client => client.Dubbing.GetAsync("x"), answer));
}

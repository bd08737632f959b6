using System.Globalization;
using System.Net;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace DubbingSdk.Benchmarks;

/// <summary>The time and memory that the library adds to a small call without network latency.</summary>
[MemoryDiagnoser]
public class Overhead
{
    private static readonly byte[] Json =
        """{"dubbing_id":"x","name":"n","status":"dubbed","source_language":"en","target_languages":["es"],"created_at":"2026-01-01T00:00:00Z"}"""u8.ToArray();

    private readonly HttpClient _http = new(new StubHandler(Json));
    private readonly DubbingClient _client = new(new DubbingClientOptions { ApiKey = "k", BaseAddress = new Uri("http://127.0.0.1:1") }, new StubHandler(Json));

    /// <summary>Runs both, and gives a row for each.</summary>
    internal static List<string> Run()
    {
        var job = Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance).WithIterationCount(10);
        return [.. BenchmarkRunner.Run<Overhead>(DefaultConfig.Instance.AddJob(job)).Reports.Select(Row)];
    }

    /// <summary>The floor: plain HttpClient with the same type.</summary>
    [Benchmark(Baseline = true)]
    public async Task<string> HttpClient()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"http://127.0.0.1:1/v1/dubbing/{Uri.EscapeDataString("abc")}");
        request.Headers.TryAddWithoutValidation("xi-api-key", "k");
        using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        await using var body = await response.Content.ReadAsStreamAsync();
        var dub = await JsonSerializer.DeserializeAsync(body, BaselineJsonContext.Default.Dub);
        return dub!.DubbingId;
    }

    /// <summary>The library.</summary>
    [Benchmark]
    public async Task<string> DubbingSdk() => (await _client.Dubbing.GetAsync("abc")).Value.DubbingId;

    private static string Row(BenchmarkReport report) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {report.BenchmarkCase.Descriptor.WorkloadMethod.Name} | {report.ResultStatistics!.Mean / 1000:F1} µs | {report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase)} bytes |");

    private sealed class StubHandler(byte[] json) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(json), RequestMessage = request };
            response.Headers.TryAddWithoutValidation("request-id", "abc");
            response.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
            return Task.FromResult(response);
        }
    }
}

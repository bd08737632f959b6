using System.Diagnostics;
using System.Net;

namespace DubbingSdk.Emulator.Tests;

public sealed class ProgramTests
{
    [Theory]
    [InlineData("--port abc", "'abc'")]
    [InlineData("--port 70000", "'70000'")]
    [InlineData("--port", "needs a number")]
    [InlineData("--speed 3", "'--speed'")]
    [InlineData("--port 1 more", "'more'")]
    [InlineData("--port abc --port 1", "'abc'")]
    [InlineData("--webhook", "needs an id")]
    [InlineData("--webhook http://127.0.0.1:5000/,s", "looks like this")]
    [InlineData("--webhook a=http://127.0.0.1:5000/", "looks like this")]
    [InlineData("--webhook a=http://127.0.0.1:5000/,", "looks like this")]
    [InlineData("--webhook a=/events,s", "looks like this")]
    [InlineData("--webhook a=ftp://127.0.0.1/,s", "looks like this")]
    public async Task An_invalid_argument_prints_one_sentence_and_exits_with_2(string arguments, string part)
    {
        using var program = Start(arguments);
        var error = await program.StandardError.ReadToEndAsync();
        await program.WaitForExitAsync();

        program.ExitCode.Should().Be(2);
        error.Trim().Split('\n').Should().ContainSingle().Which.Should().Contain(part).And.EndWith(".");
    }

    [Fact]
    public async Task The_help_lists_the_options()
    {
        using var program = Start("--help");
        var output = await program.StandardOutput.ReadToEndAsync();
        await program.WaitForExitAsync();

        program.ExitCode.Should().Be(0);
        output.Should().Contain("--port");
    }

    [Fact]
    public async Task The_program_prints_its_base_uris_and_a_line_for_each_request()
    {
        using var program = Start("--port 0");
        var first = await program.StandardOutput.ReadLineAsync();
        var second = await program.StandardOutput.ReadLineAsync();
        using var client = new HttpClient { BaseAddress = new Uri(first!.Split(' ').Single(word => word.StartsWith("http://127.0.0.1:", StringComparison.Ordinal))) };
        client.DefaultRequestHeaders.Add("xi-api-key", Session.Key);
        await client.GetAsync("/v1/dubbing?page_size=5");
        var line = await program.StandardOutput.ReadLineAsync();
        program.Kill();

        line.Should().MatchRegex(@"^GET /v1/dubbing 200 \d+ ms$");
        second.Should().ContainAll($"{client.BaseAddress}cambai/apis ", $"{client.BaseAddress}segmind ", $"{client.BaseAddress}modelslab/api ");
    }

    [Fact]
    public async Task The_program_calls_the_webhooks_of_its_arguments()
    {
        using var receiver = new WebhookReceiver();
        using var program = Start($"--port 0 --webhook other=http://127.0.0.1:9/,x --webhook a={receiver.Address}events?x=1,2,se=cret");
        var first = await program.StandardOutput.ReadLineAsync();
        using var client = new HttpClient { BaseAddress = new Uri(first!.Split(' ').Single(word => word.StartsWith("http://127.0.0.1:", StringComparison.Ordinal))) };
        client.DefaultRequestHeaders.Add("xi-api-key", Session.Key);

        var response = await client.PostAsync("/v1/dubbing/project", Projects.Form(1).Text("webhook_ids", "a").ToContent());
        var received = await receiver.NextAsync();
        program.Kill();

        response.StatusCode.Should().Be(HttpStatusCode.Created);
        received.Target.Should().Be("/events?x=1,2");
        received.IsSignedBy("se=cret").Should().BeTrue();
    }

    [Fact]
    public async Task A_port_in_use_prints_one_sentence_and_exits_with_1()
    {
        await using var session = await Session.StartAsync();
        using var program = Start($"--port {session.Emulator.BaseAddress.Port}");
        var error = await program.StandardError.ReadToEndAsync();
        await program.WaitForExitAsync();

        program.ExitCode.Should().Be(1);
        error.Trim().Split('\n').Should().ContainSingle().Which.Should().Contain("in use");
    }

    private static Process Start(string arguments)
    {
        var assembly = typeof(DubbingEmulator).Assembly.Location;
        return Process.Start(new ProcessStartInfo("dotnet", $"\"{assembly}\" {arguments}")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
    }
}

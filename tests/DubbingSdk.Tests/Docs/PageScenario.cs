using System.Net;
using DubbingSdk.Emulator;

namespace DubbingSdk.Tests.Docs;

/// <summary>The faults that a block needs to show what it shows, and the checks that follow.</summary>
internal sealed record PageScenario(string Page, string Phrase, Action<PageFixture> Arrange, Action<PageFixture> Check)
{
    public static IReadOnlyList<PageScenario> All { get; } =
    [
        new(
            "docs/retries.md",
            "FindRecentAsync",
            fixture => fixture.Emulator.Faults.Add(Fault.ResetBeforeResponse() with { Route = "POST /v1/dubbing" }),
            fixture => fixture.Sent.Should().Equal("POST /v1/dubbing", "GET /v1/dubbing")),
        new(
            "docs/projects.md",
            "FindByReferenceAsync",
            fixture => fixture.Emulator.Faults.Add(Fault.ResetBeforeResponse() with { Route = "POST /v1/dubbing/project" }),
            fixture => fixture.Sent.Should().StartWith(["POST /v1/dubbing/project", "GET /v1/dubbing/project", "GET /v1/dubbing/project/{project_id}"])),
        new(
            "docs/projects.md",
            "feature_not_available",
            fixture => fixture.Emulator.Faults.Add(Fault.Status(HttpStatusCode.Forbidden) with
            {
                Route = "POST /v1/dubbing/project",
                Body = """{"detail": {"type": "authorization_error", "code": "feature_not_available", "message": "Not for this workspace."}}""",
            }),
            fixture => fixture.Sent.Should().Equal("POST /v1/dubbing/project", "POST /v1/dubbing")),
        new(
            "docs/streaming.md",
            "DubbingDownloadException",
            fixture => fixture.Emulator.Faults.Add(Fault.ResetDuringResponse(afterBytes: 1000) with { Route = "POST /v1/sound-generation" }),
            fixture => fixture.Printed.Should().StartWith("1000 bytes are in ").And.Contain("rain.mp3.part")),
        new(
            "docs/providers.md",
            "known.Name",
            _ => { },
            fixture => fixture.Printed.Split(Environment.NewLine).Should().StartWith(["elevenlabs", "elevenlabs-projects", "cambai", "segmind", "modelslab"])),
        new(
            "docs/providers.md",
            "refusal.Candidates",
            _ => { },
            fixture =>
            {
                fixture.Printed.Should().StartWith("nl-BE, nl-NL");
                fixture.Sent.Should().BeEmpty();
            }),
    ];

    public bool IsOf(CodeBlock block) => block.Page == Page && block.Code.Contains(Phrase, StringComparison.Ordinal);
}

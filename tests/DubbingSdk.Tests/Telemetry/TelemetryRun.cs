namespace DubbingSdk.Tests.Telemetry;

/// <summary>Listeners hear the whole process, so these tests run while no other does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public class TelemetryRun
{
    public const string Name = "telemetry";
}

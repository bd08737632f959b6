namespace DubbingSdk.ModelsLab;

/// <summary>Options of a <see cref="ModelsLabClient"/>.</summary>
public sealed class ModelsLabClientOptions : DubbingServiceOptions
{
    internal override ServiceProfile Service => ModelsLabProfile.Instance;

    internal override Uri Address => BaseAddress ?? new Uri("https://modelslab.com/api");
}

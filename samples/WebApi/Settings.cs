namespace WebApi;

/// <summary>The options of the command line.</summary>
/// <param name="IsLive">Whether the real service is used.</param>
/// <param name="IsSelfTest">Whether the application calls itself once and exits.</param>
/// <param name="Urls">The URIs to listen on.</param>
/// <param name="OutputFolder">The folder that finished dubs are saved to.</param>
internal sealed record Settings(bool IsLive, bool IsSelfTest, string Urls, string OutputFolder);

namespace DubbingSdk.Pipeline;

/// <summary>A file of a form. <paramref name="MediaType"/> is what the request knows of it, if anything.</summary>
internal readonly record struct MultipartFile(string Name, ReadableMediaSource Source, string? MediaType);

namespace DubbingSdk.Pipeline;

/// <summary>A file of a form. <paramref name="MediaType"/> is the media type that the request declares, if any.</summary>
internal readonly record struct MultipartFile(string Name, ReadableMediaSource Source, string? MediaType);

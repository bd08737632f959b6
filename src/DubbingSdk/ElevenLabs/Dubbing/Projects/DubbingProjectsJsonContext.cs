using System.Text.Json.Serialization;

namespace DubbingSdk;

/// <summary>The JSON serialization of dubbing projects.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(NullTolerantConverter<bool>), typeof(NullTolerantConverter<double>), typeof(NullTolerantConverter<int>), typeof(NullTolerantConverter<long>), typeof(UtcDateTimeConverter), typeof(AddressConverter)])]
[JsonSerializable(typeof(AddProjectSegmentRequest))]
[JsonSerializable(typeof(CreateProjectLanguageRequest))]
[JsonSerializable(typeof(DubbingProject))]
[JsonSerializable(typeof(DubbingProjectPage))]
[JsonSerializable(typeof(ProjectLanguage))]
[JsonSerializable(typeof(ProjectLanguagePage))]
[JsonSerializable(typeof(ProjectSegmentChange))]
[JsonSerializable(typeof(ProjectSegmentChanges))]
[JsonSerializable(typeof(ProjectTranscript))]
[JsonSerializable(typeof(ProjectTranscriptRevision))]
[JsonSerializable(typeof(ProjectTranslation))]
[JsonSerializable(typeof(RegenerateResponse))]
[JsonSerializable(typeof(TranscriptInput))]
[JsonSerializable(typeof(TranslationChange))]
[JsonSerializable(typeof(TranslationChanges))]
[JsonSerializable(typeof(UpdateProjectSegmentRequest))]
[JsonSerializable(typeof(UpdateProjectSegmentsRequest))]
[JsonSerializable(typeof(UpdateTranslationRequest))]
[JsonSerializable(typeof(UpdateTranslationsRequest))]
internal sealed partial class DubbingProjectsJsonContext : JsonSerializerContext;

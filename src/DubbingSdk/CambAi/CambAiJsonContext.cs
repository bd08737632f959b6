using System.Text.Json.Serialization;

namespace DubbingSdk.CambAi;

/// <summary>The serialization metadata of the types of CAMB.AI.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(NullTolerantConverter<bool>), typeof(NullTolerantConverter<double>), typeof(NullTolerantConverter<int>), typeof(NullTolerantConverter<long>), typeof(UtcDateTimeConverter), typeof(AddressConverter), typeof(SourceAddressConverter)])]
[JsonSerializable(typeof(CambAiDictionaryInfo))]
[JsonSerializable(typeof(CambAiDictionaryInfo[]))]
[JsonSerializable(typeof(CambAiDubRequest))]
[JsonSerializable(typeof(CambAiDubResult))]
[JsonSerializable(typeof(CambAiDubResults))]
[JsonSerializable(typeof(CambAiFolderRequest))]
[JsonSerializable(typeof(CambAiFolder[]))]
[JsonSerializable(typeof(CambAiFormatRequest))]
[JsonSerializable(typeof(CambAiFormatResponse))]
[JsonSerializable(typeof(CambAiLanguageInfo[]))]
[JsonSerializable(typeof(CambAiProject))]
[JsonSerializable(typeof(CambAiProjectRequest))]
[JsonSerializable(typeof(CambAiProject[]))]
[JsonSerializable(typeof(CambAiResultsRequest))]
[JsonSerializable(typeof(CambAiTask))]
[JsonSerializable(typeof(CambAiTaskResponse))]
[JsonSerializable(typeof(CambAiTermRequest))]
[JsonSerializable(typeof(CambAiUploadRequest))]
[JsonSerializable(typeof(CambAiUploadResponse))]
[JsonSerializable(typeof(Dictionary<string, CambAiDubResults>))]
[JsonSerializable(typeof(string))]
internal sealed partial class CambAiJsonContext : JsonSerializerContext;

namespace DubbingSdk.Generator.Tests.Support;

/// <summary>A made-up document with one of each, and what is to come of it.</summary>
internal static class Made
{
    public const string Document = """
        openapi: 3.1.0
        info:
          title: Made up
          x-namespace: DubbingSdk
          x-client: DubbingClient
          x-json-context: ElevenLabs/Dubbing/DubbingJsonContext.cs
        tags:
          - name: Made
            x-folder: Made
        paths:
          /v1/made:
            post:
              tags: [Made]
              x-replay: once
              requestBody:
                content:
                  application/json:
                    schema: {$ref: '#/components/schemas/MadeRequest'}
              responses:
                '200':
                  content:
                    application/json:
                      schema: {$ref: '#/components/schemas/MadeThing'}
                '422':
                  content:
                    application/json:
                      schema: {$ref: '#/components/schemas/Unused'}
        components:
          schemas:
            MadeRequest:
              type: object
              description: What to make, & how.
              required: [kind, language]
              properties:
                kind: {$ref: '#/components/schemas/MadeKind', description: The kind.}
                language: {type: [string, 'null'], description: 'The language, or null.'}
                start_time: {type: number, description: Where to begin.}
                weights: {type: object, additionalProperties: {type: number}, description: The weights.}
            MadeThing:
              type: object
              description: What was made.
              required: [thing_id, kind, tags, ready]
              properties:
                thing_id: {type: string, description: The id.}
                kind: {$ref: '#/components/schemas/MadeKind', description: The kind.}
                tags: {type: array, items: {type: string}, description: The `tags`.}
                ready: {type: boolean, description: Whether it is ready.}
                audio_base_64: {type: string, description: The audio.}
                created_at: {type: string, format: date-time, description: When it was made.}
                ready_at_unix: {type: integer, format: unix-seconds, description: When it was ready.}
                reset_unix_ms: {type: [integer, 'null'], format: unix-milliseconds, description: When it is reset.}
                picture: {type: string, contentEncoding: base64, description: The picture.}
                price: {type: string, format: decimal, description: The price.}
                inner: {anyOf: [{$ref: '#/components/schemas/MadeThing'}, {type: 'null'}], description: Another thing.}
            MadeKind:
              type: string
              x-open-enum: true
              enum: [one, two_words]
              description: Kinds.
            Unused:
              type: object
              properties:
                detail: {type: string}
        """;

    public const string Request = """
        using System.Text.Json.Serialization;

        namespace DubbingSdk;

        /// <summary>What to make, &amp; how.</summary>
        public sealed record MadeRequest
        {
            /// <summary>The kind.</summary>
            public required MadeKind Kind { get; init; }

            /// <summary>The language, or null.</summary>
            [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
            public required string? Language { get; init; }

            /// <summary>Where to begin.</summary>
            [JsonConverter(typeof(SecondsConverter))]
            public TimeSpan? StartTime { get; init; }

            /// <summary>The weights.</summary>
            public IReadOnlyDictionary<string, double>? Weights { get; init; }
        }

        """;

    public const string Response = """
        using System.Diagnostics;
        using System.Text.Json;
        using System.Text.Json.Serialization;

        namespace DubbingSdk;

        /// <summary>What was made.</summary>
        [DebuggerDisplay("{ThingId}")]
        public sealed class MadeThing
        {
            /// <summary>The id.</summary>
            [JsonRequired]
            public string ThingId { get; set => field = JsonRule.RequireId(value); } = string.Empty;

            /// <summary>The kind.</summary>
            public MadeKind Kind { get; set; }

            /// <summary>The <c>tags</c>.</summary>
            public IReadOnlyList<string> Tags { get => field ?? []; set; }

            /// <summary>Whether it is ready.</summary>
            public bool Ready { get; set; }

            /// <summary>The audio.</summary>
            [JsonPropertyName("audio_base_64")]
            public string? AudioBase64 { get; set; }

            /// <summary>When it was made.</summary>
            public DateTimeOffset? CreatedAt { get; set; }

            /// <summary>When it was ready.</summary>
            [JsonConverter(typeof(UnixSecondsConverter))]
            public DateTimeOffset? ReadyAtUnix { get; set; }

            /// <summary>When it is reset.</summary>
            [JsonConverter(typeof(UnixMillisecondsConverter))]
            public DateTimeOffset? ResetUnixMs { get; set; }

            /// <summary>The picture.</summary>
            public ReadOnlyMemory<byte> Picture { get; set; }

            /// <summary>The price.</summary>
            [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString)]
            public decimal Price { get; set; }

            /// <summary>Another thing.</summary>
            public MadeThing? Inner { get; set; }

            /// <summary>Members of the response that this version of the library does not know.</summary>
            [JsonExtensionData]
            public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
        }

        """;

    public const string OpenValue = """
        using System.Text.Json.Serialization;

        namespace DubbingSdk;

        /// <summary>Kinds.</summary>
        [OpenValue]
        [JsonConverter(typeof(OpenValueConverter<MadeKind>))]
        public readonly partial record struct MadeKind
        {
            public static partial class Values
            {
                /// <summary><c>one</c></summary>
                public const string One = "one";

                /// <summary><c>two_words</c></summary>
                public const string TwoWords = "two_words";
            }
        }

        """;
}

namespace DubbingSdk.Generator.Tests.Support;

/// <summary>A made-up second service, which has a route and names of types in common with the first, and what is to come of it.</summary>
internal static class Other
{
    public const string Document = """
        openapi: 3.1.0
        info:
          title: Other dubbing
          x-namespace: DubbingSdk.Other
          x-client: OtherClient
          x-json-context: Other/OtherJsonContext.cs
        tags:
          - name: Dubs
            x-folder: Other
        paths:
          /v1/dubbing:
            post:
              tags: [Dubs]
              x-replay: once
              requestBody:
                content:
                  application/json:
                    schema: {$ref: '#/components/schemas/CreateDubRequest'}
              responses:
                '200':
                  content:
                    application/json:
                      schema: {oneOf: [{$ref: '#/components/schemas/Dub'}, {type: object, additionalProperties: {$ref: '#/components/schemas/Dub'}}]}
          /v1/dubbing/{dubbing_id}:
            get:
              tags: [Dubs]
              x-replay: safe
              responses:
                '200':
                  content:
                    application/json:
                      schema: {$ref: '#/components/schemas/Dub'}
        components:
          schemas:
            CreateDubRequest:
              type: object
              description: What to dub.
              required: [url]
              properties:
                url: {type: string, format: uri, description: The address.}
            Dub:
              type: object
              description: A dub.
              required: [dubbing_id]
              properties:
                dubbing_id: {type: integer, description: The id.}
                status: {$ref: '#/components/schemas/DubStatus', description: The status.}
            DubStatus:
              type: string
              x-open-enum: true
              enum: [DONE]
              description: States.
        """;

    public const string Response = """
        using System.Diagnostics;
        using System.Text.Json;
        using System.Text.Json.Serialization;

        namespace DubbingSdk.Other;

        /// <summary>A dub.</summary>
        [DebuggerDisplay("{DubbingId}")]
        public sealed class Dub
        {
            /// <summary>The id.</summary>
            [JsonRequired]
            public long DubbingId { get; set; }

            /// <summary>The status.</summary>
            public DubStatus Status { get; set; }

            /// <summary>Members of the response that this version of the library does not know.</summary>
            [JsonExtensionData]
            public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
        }

        """;

    public const string Page = """

        ## Other dubbing

        | method | route | retry class | client method |
        |---|---|---|---|
        | POST | `/v1/dubbing` | at most once | `other.SubmitAsync` |
        | GET | `/v1/dubbing/{dubbing_id}` | idempotent | `other.Dubbing.GetAsync` |

        """;

    /// <summary>What is written by hand: the clients, one with the name of a client of the first service, and the JSON context.</summary>
    public static IReadOnlyDictionary<string, string> Code { get; } = new Dictionary<string, string>
    {
        ["OtherClient.cs"] = """
            namespace DubbingSdk.Other;

            internal abstract class OtherClient
            {
                public abstract DubsClient Dubbing { get; }

                [Endpoint("POST", "/v1/dubbing")]
                public abstract void SubmitAsync();
            }
            """,
        ["DubsClient.cs"] = """
            namespace DubbingSdk.Other;

            internal abstract class DubsClient
            {
                [Endpoint("GET", "/v1/dubbing/{dubbing_id}")]
                public abstract void GetAsync();
            }
            """,
        ["OtherJsonContext.cs"] = """
            using System.Text.Json.Serialization;

            namespace DubbingSdk.Other;

            [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
            internal sealed partial class OtherJsonContext : JsonSerializerContext;

            """,
    };
}

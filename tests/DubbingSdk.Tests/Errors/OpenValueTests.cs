using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace DubbingSdk.Tests.Errors;

public class OpenValueTests
{
    public static TheoryData<Type> Types => new(OpenValues);

    /// <summary>The JSON contexts of the services.</summary>
    public static TheoryData<Type> Contexts => new(typeof(DubbingClient).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(JsonSerializerContext)) && type.Name != "RawJsonContext"));

    private static IEnumerable<Type> OpenValues => typeof(DubbingClient).Assembly.GetExportedTypes().Where(type => type.IsValueType && IsOpen(type));

    public static TheoryData<Type, string[]> Words => new()
    {
        { typeof(DubStatus), ["queued", "preparing", "dubbing", "dubbed", "failed"] },
        { typeof(DubbingMode), ["automatic", "manual"] },
        { typeof(DubTranscriptFormat), ["srt", "webvtt", "json"] },
        { typeof(DubbingModel), ["dubbing_v1", "dubbing_v2"] },
        { typeof(DubCreationSource), ["flow_node", "dubbing_ui", "dubbing_api"] },
        { typeof(DubCreatorFilter), ["personal", "others", "all"] },
        { typeof(DubOrder), ["created_at", "name"] },
        { typeof(SortDirection), ["DESCENDING", "ASCENDING"] },
    };

    [Theory]
    [MemberData(nameof(Words))]
    public void The_known_values_are_those_of_the_service(Type type, string[] words) => Constants(type).Values.Should().BeEquivalentTo(words);

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_constant_has_a_property_of_its_name_that_is_known(Type type)
    {
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Static).ToDictionary(property => property.Name, property => property.GetValue(null)!.ToString());

        properties.Should().BeEquivalentTo(Constants(type)).And.NotBeEmpty();
        foreach (var value in properties.Values)
            Check(type, nameof(ShouldBeKnown), value!);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void An_unknown_text_is_a_value(Type type) => Check(type, nameof(ShouldBeUnknown), "a value-of tomorrow/ é");

    [Theory]
    [MemberData(nameof(Types))]
    public void Default_null_and_empty_are_one_value_whose_text_is_empty(Type type) => Check(type, nameof(ShouldBeEmptyByDefault));

    [Theory]
    [MemberData(nameof(Types))]
    public void Equality_goes_by_the_text_and_its_case(Type type) => Check(type, nameof(ShouldBeEqualByText));

    [Theory]
    [MemberData(nameof(Types))]
    public void A_text_converts_implicitly(Type type)
    {
        var conversion = type.GetMethod("op_Implicit", [typeof(string)])!;

        conversion.Invoke(null, ["text"])!.ToString().Should().Be("text");
        conversion.Invoke(null, [null])!.ToString().Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Values_are_json_texts_and_property_names(Type type) => Check(type, nameof(ShouldBeJson));

    /// <summary>The JSON generator does not see what the other one writes: without the attribute on the written half it takes an open value for an object.</summary>
    [Theory]
    [MemberData(nameof(Contexts))]
    public void Values_are_texts_to_every_json_context_that_declares_them(Type contextType)
    {
        var context = (JsonSerializerContext)contextType.GetProperty("Default")!.GetValue(null)!;

        foreach (var type in OpenValues)
        {
            if (context.GetTypeInfo(type) is { } info)
                Check(type, nameof(ShouldBeText), info);
        }
    }

    [Fact]
    public void Every_open_value_names_its_converter_and_not_its_generator() =>
        OpenValues.Where(type => !type.CustomAttributes.Any(attribute => attribute.AttributeType == typeof(JsonConverterAttribute))
            || type.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "OpenValueAttribute")).Should().BeEmpty();

    [Fact]
    public void The_constants_serve_in_a_switch()
    {
        static string Name(DubStatus status) => status.Value switch
        {
            DubStatus.Values.Dubbed => "done",
            DubStatus.Values.Failed => "lost",
            _ => "running",
        };

        Name(DubStatus.Dubbed).Should().Be("done");
        Name("failed").Should().Be("lost");
        Name(default).Should().Be("running");
    }

    [Theory]
    [InlineData("dubbed", true)]
    [InlineData("failed", true)]
    [InlineData("queued", false)]
    [InlineData("preparing", false)]
    [InlineData("dubbing", false)]
    [InlineData("cloning", false)]
    [InlineData("Dubbed", false)]
    [InlineData("", false)]
    public void Only_two_statuses_are_terminal(string status, bool isTerminal) => new DubStatus(status).IsTerminal.Should().Be(isTerminal);

    [Theory]
    [InlineData("mp3", ".mp3", "audio/mpeg")]
    [InlineData("m4a", ".m4a", "audio/mp4")]
    [InlineData("zip", ".zip", "application/zip")]
    [InlineData("odd", ".bin", null)]
    [InlineData("", ".bin", null)]
    public void A_container_has_its_extension_and_media_type(string container, string extension, string? mediaType)
    {
        new MediaContainer(container).Extension.Should().Be(extension);
        new MediaContainer(container).MediaType.Should().Be(mediaType);
    }

    private static bool IsOpen(Type type) => type.GetInterfaces().Any(each => each.IsGenericType && each.GetGenericTypeDefinition() == typeof(IOpenValue<>));

    private static Dictionary<string, string?> Constants(Type type) =>
        type.GetNestedType("Values")!.GetFields().ToDictionary(field => field.Name, field => (string?)field.GetRawConstantValue());

    private static void Check(Type type, string method, params object[] arguments) =>
        typeof(OpenValueTests).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, arguments);

    private static void ShouldBeKnown<T>(string text)
        where T : struct, IOpenValue<T>
    {
        T.FromValue(text).IsKnown.Should().BeTrue();
        T.FromValue(text).Value.Should().Be(text);
    }

    private static void ShouldBeUnknown<T>(string text)
        where T : struct, IOpenValue<T>
    {
        var value = T.FromValue(text);

        value.IsKnown.Should().BeFalse();
        value.Value.Should().Be(text);
        value.ToString().Should().Be(text);
        JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value)).Should().Be(value);
    }

    private static void ShouldBeEmptyByDefault<T>()
        where T : struct, IOpenValue<T>
    {
        foreach (var value in new[] { default, new T(), T.FromValue(null), T.FromValue(string.Empty), JsonSerializer.Deserialize<T>("null"), JsonSerializer.Deserialize<T>("\"\"") })
        {
            value.Should().Be(default(T));
            value.GetHashCode().Should().Be(default(T).GetHashCode());
            value.Value.Should().BeEmpty();
            value.ToString().Should().BeEmpty();
            value.IsKnown.Should().BeFalse();
        }
    }

    private static void ShouldBeEqualByText<T>()
        where T : struct, IOpenValue<T>
    {
        T.FromValue(string.Concat("du", "b")).Should().Be(T.FromValue("dub"));
        T.FromValue(string.Concat("du", "b")).GetHashCode().Should().Be(T.FromValue("dub").GetHashCode());
        T.FromValue("Dub").Should().NotBe(T.FromValue("dub"));
        T.FromValue("dub").Should().NotBe(default(T));
    }

    private static void ShouldBeText<T>(JsonTypeInfo<T> info)
        where T : struct, IOpenValue<T>
    {
        JsonSerializer.Serialize(T.FromValue("a text"), info).Should().Be("\"a text\"", typeof(T).Name);
        JsonSerializer.Deserialize("\"a text\"", info).Should().Be(T.FromValue("a text"));
    }

    private static void ShouldBeJson<T>()
        where T : struct, IOpenValue<T>
    {
        var value = T.FromValue("\"odd\" value");
        var map = new Dictionary<T, T[]> { [value] = [T.FromValue("a"), T.FromValue("b")] };

        var json = JsonSerializer.Serialize(map);

        JsonDocument.Parse(json).RootElement.GetProperty("\"odd\" value")[1].GetString().Should().Be("b");
        JsonSerializer.Deserialize<Dictionary<T, T[]>>(json).Should().BeEquivalentTo(map);
        JsonSerializer.Serialize(default(T)).Should().Be("null");
        JsonSerializer.Deserialize<T>("null").Should().Be(default(T));
        FluentActions.Invoking(() => JsonSerializer.Serialize(new Dictionary<T, int> { [default] = 1 })).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => JsonSerializer.Deserialize<T>("7")).Should().Throw<JsonException>();
    }
}

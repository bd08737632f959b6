using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using static DubbingSdk.Tests.Conformance.JsonTypes;

namespace DubbingSdk.Tests.Conformance;

public class TypeTests
{
    /// <summary>Open values that are the library's own judgement and come from no service.</summary>
    private static readonly string[] OwnOpenValues = ["MediaContainer", "AudioCodec"];

    /// <summary>Ids whose names do not end in "id".</summary>
    private static readonly string[] OtherIds = ["new_segment"];

    private static readonly Type[] Types = typeof(DubbingClient).Assembly.GetTypes();

    public static TheoryData<string, string> Responses => Named(ResponseSchemas);

    public static TheoryData<string, string> Requests => Named(RequestSchemas);

    public static TheoryData<string, string> Objects => Named(document => ResponseSchemas(document).Union(RequestSchemas(document)));

    public static TheoryData<string, string> OpenEnums => Named(document => document.Schemas.Where(schema => schema.IsOpenEnum).Select(schema => schema.Name!));

    [Theory]
    [MemberData(nameof(Objects))]
    public void A_schema_has_its_type_with_the_same_properties(string file, string name)
    {
        var schema = Document(file).Schema(name);
        var properties = Properties(name);

        var errors = schema.Properties.Keys.Where(property => !properties.ContainsKey(property)).Select(property => $"{file}: {name}.{property} has no property in {Dto(name)}")
            .Concat(properties.Keys.Where(property => !schema.Properties.ContainsKey(property)).Select(property => $"{file}: {Dto(name)} has {property}, which {name} does not know"));

        errors.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Objects))]
    public void A_property_has_a_type_that_can_hold_what_the_schema_allows(string file, string name)
    {
        var properties = Properties(name);
        var errors = from property in Document(file).Schema(name).Properties
                     where properties.ContainsKey(property.Key)
                     let found = properties[property.Key].PropertyType
                     where !Holds(property.Key, property.Value, Nullable.GetUnderlyingType(found) ?? found)
                     select $"{file}: {name}.{property.Key} is '{property.Value.OpenValue ?? property.Value.Name ?? (property.Value.IsAddress(property.Key) ? "address" : property.Value.Type)}' in the document and {found} in {Dto(name)}";

        errors.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Objects))]
    public void A_property_holds_each_of_its_alternatives(string file, string name)
    {
        var schema = Document(file).Schema(name);
        var full = schema.Sample(name).AsObject();
        var errors = from property in schema.Properties
                     from alternative in property.Value.Alternatives
                     let json = With(full, property.Key, alternative.Sample(property.Key))
                     from error in FindErrors(name, property.Key, json, isNullAllowed: false)
                     select $"{file}: {name}.{property.Key} is {json[property.Key]!.ToJsonString()}: {error}";

        errors.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Responses))]
    public void A_response_needs_only_the_id(string file, string name)
    {
        var schema = Document(file).Schema(name);
        var full = schema.Sample(name).AsObject();
        var ids = Properties(name).Values.Where(property => property.IsRequired).Select(property => property.Name).ToList();
        var errors = new List<string>();
        errors.AddRange(ids.Where(id => !IsId(id) || !schema.Required.Contains(id)).Select(id => $"{file}: {Dto(name)} demands {id}, which is no id that the document promises"));
        foreach (var property in schema.Properties.Keys.Except(ids))
        {
            errors.AddRange(FindErrors(name, property, Without(full, property)).Select(error => $"{file}: {name}.{property} is absent: {error}"));
            errors.AddRange(FindErrors(name, property, With(full, property, null)).Select(error => $"{file}: {name}.{property} is null: {error}"));
        }

        foreach (var id in ids)
        {
            if (Record.Exception(() => Read(name, Without(full, id))) is not JsonException || Record.Exception(() => Read(name, With(full, id, string.Empty))) is not JsonException)
                errors.Add($"{file}: {Dto(name)} does not demand {id}");
        }

        errors.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Responses))]
    public void An_unknown_member_of_a_response_is_kept(string file, string name)
    {
        var full = With(Document(file).Schema(name).Sample(name).AsObject(), "something_new", new JsonObject { ["inside"] = 1 });

        var again = JsonSerializer.SerializeToNode(Read(name, full), TypeInfos[name]);

        JsonNode.DeepEquals(again, full).Should().BeTrue("{0} should read and write\n{1}\nand not\n{2}", Dto(name), full, again);
    }

    [Theory]
    [MemberData(nameof(Requests))]
    public void A_request_requires_what_the_service_requires(string file, string name) =>
        Properties(name).Values.Where(property => property.IsRequired).Select(property => property.Name).Should().BeEquivalentTo(
            Document(file).Schema(name).Required, "{0} in {1} requires those", name, file);

    [Theory]
    [MemberData(nameof(Requests))]
    public void A_request_writes_all_that_is_set(string file, string name)
    {
        var full = Document(file).Schema(name).Sample(name);

        JsonNode.DeepEquals(Rewrite(name, full.AsObject()), full).Should().BeTrue("{0} should write {1}", Dto(name), full);
    }

    [Theory]
    [MemberData(nameof(Requests))]
    public void A_request_writes_null_only_where_it_is_required_or_significant(string file, string name)
    {
        var schema = Document(file).Schema(name);
        var full = schema.Sample(name).AsObject();
        var errors = from property in schema.Properties
                     where property.Value.IsNullable
                     let written = Rewrite(name, With(full, property.Key, null))
                     let isWritten = schema.Required.Contains(property.Key) || IsOptional(Properties(name)[property.Key].PropertyType)
                     let expected = isWritten ? With(full, property.Key, null) : Without(full, property.Key)
                     where !JsonNode.DeepEquals(written, expected)
                     select $"{file}: {name}.{property.Key} unset: {Dto(name)} writes {written.ToJsonString()}";

        errors.Should().BeEmpty();
    }

    [Fact]
    public void Every_type_that_is_read_or_written_as_JSON_has_its_schema()
    {
        var schemas = InterfaceDocument.All.SelectMany(document => ResponseSchemas(document).Concat(RequestSchemas(document))).ToHashSet();

        TypeInfos.Keys.Where(name => !schemas.Contains(name)).Select(name => $"{Dto(name)} has no schema in openapi/").Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(OpenEnums))]
    public void The_known_values_of_an_open_value_are_those_of_the_document(string file, string name)
    {
        var schema = Document(file).Schema(name);
        var known = KnownValues(OpenValueType(file, schema));

        if (schema.OpenValue == schema.Name)
            known.Should().BeEquivalentTo(schema.Enum, "those are the values of {0} in {1}", name, file);
        else
            known.Should().Contain(schema.Enum, "those are the values of {0} in {1}", name, file);
    }

    [Theory]
    [MemberData(nameof(OpenEnums))]
    public void An_open_value_keeps_an_unknown_text(string file, string name)
    {
        var type = OpenValueType(file, Document(file).Schema(name));
        var stranger = Activator.CreateInstance(type, "a word of tomorrow")!;

        stranger.ToString().Should().Be("a word of tomorrow");
        IsKnown(stranger).Should().BeFalse();
        KnownValues(type).Select(value => IsKnown(Activator.CreateInstance(type, value)!)).Should().AllBeEquivalentTo(true);
        KnownValues(type).Should().BeEquivalentTo(
            type.GetNestedType("Values")!.GetFields().Select(constant => (string)constant.GetRawConstantValue()!), "{0}.Values holds the same for switch", type.Name);
    }

    [Fact]
    public void Every_open_value_has_its_enum()
    {
        var named = InterfaceDocument.All.SelectMany(document => document.Schemas).Where(schema => schema.IsOpenEnum).Select(schema => schema.OpenValue).Concat(OwnOpenValues).Distinct();

        Types.Where(type => type.IsValueType && IsOpenValue(type)).Select(type => type.Name).Should().BeEquivalentTo(named);
    }

    private static string Dto(string name) => TypeInfos.TryGetValue(name, out var info) ? info.Type.FullName! : $"a missing type {name}";

    private static bool IsId(string name) => name == "id" || name.EndsWith("_id", StringComparison.Ordinal) || OtherIds.Contains(name);

    private static bool Holds(string name, Schema schema, Type type) => schema.Type switch
    {
        _ when IsOptional(type) => schema.IsNullable && Holds(name, schema, type.GetGenericArguments()[0]),
        _ when schema.OpenValue is { } openValue => type.Name == openValue && IsOpenValue(type),
        "string" when schema.Format == "date-time" => type == typeof(DateTimeOffset),
        "string" when schema.Format == "decimal" => type == typeof(decimal),
        "string" when schema.IsBase64 => type == typeof(ReadOnlyMemory<byte>),
        "string" when schema.IsAddress(name) => type == typeof(Uri) || type == typeof(MediaSource),
        "string" => type == typeof(string),
        "integer" when schema.IsTime => type == typeof(DateTimeOffset),
        "integer" when schema.Name is { } named => type.Name == named,
        "integer" => type == typeof(int) || type == typeof(long),
        "number" => type == typeof(double) || type == typeof(decimal) || type == typeof(TimeSpan),
        "boolean" => type == typeof(bool),
        "array" => IsGeneric(type, typeof(IReadOnlyList<>)) && Holds(name, schema.Items!, type.GetGenericArguments()[0]),
        "object" when schema.Values is { } values => IsGeneric(type, typeof(IReadOnlyDictionary<,>)) && Holds(name, values, type.GetGenericArguments()[1]),
        "object" => type.Name == schema.Name || type.Name == schema.Union,
        null => type == typeof(JsonElement),
        _ => false,
    };

    /// <summary>Whether null and absence mean different things.</summary>
    private static bool IsOptional(Type type) => IsGeneric(type, typeof(Optional<>));

    private static bool IsGeneric(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;

    private static IEnumerable<string> FindErrors(string name, string property, JsonObject json, bool isNullAllowed = true)
    {
        object? value = null;
        if (Record.Exception(() => value = Properties(name)[property].Get!(Read(name, json))) is { } failure)
            yield return failure.Message;
        else if (value is null && !isNullAllowed)
            yield return "it is lost";
        else if (value is null && typeof(IEnumerable).IsAssignableFrom(Properties(name)[property].PropertyType) && Properties(name)[property].PropertyType != typeof(string))
            yield return "the collection is null and not empty";
    }

    private static JsonNode Rewrite(string name, JsonObject json) => JsonSerializer.SerializeToNode(Read(name, json), TypeInfo(name))!;

    private static object Read(string name, JsonObject json) => json.Deserialize(TypeInfo(name))!;

    private static JsonObject Without(JsonObject json, string property)
    {
        var copy = json.DeepClone().AsObject();
        copy.Remove(property);
        return copy;
    }

    private static JsonObject With(JsonObject json, string property, JsonNode? value)
    {
        var copy = json.DeepClone().AsObject();
        copy[property] = value;
        return copy;
    }

    private static Type OpenValueType(string file, Schema schema) =>
        Types.SingleOrDefault(type => type.Name == schema.OpenValue && IsOpenValue(type))
        ?? throw new InvalidOperationException($"{file}: {schema.Name} has no open value type {schema.OpenValue}.");

    private static bool IsOpenValue(Type type) => type.GetInterfaces().Any(contract => IsGeneric(contract, typeof(IOpenValue<>)));

    private static bool IsKnown(object value) => (bool)value.GetType().GetProperty("IsKnown")!.GetValue(value)!;

    private static List<string> KnownValues(Type type) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(property => property.PropertyType == type).Select(property => property.GetValue(null)!.ToString()!)];
}

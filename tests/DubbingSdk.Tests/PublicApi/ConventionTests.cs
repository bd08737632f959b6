using System.ComponentModel;
using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using DubbingSdk.CambAi;

namespace DubbingSdk.Tests.PublicApi;

public class ConventionTests
{
    private const BindingFlags Members = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] Types = typeof(DubbingClient).Assembly.GetExportedTypes();

    private static readonly Type[] Clients = [.. Types.Where(type => type.Name.EndsWith("Client", StringComparison.Ordinal))];

    /// <summary>What calls return, and what that is made of.</summary>
    private static readonly Type[] Responses = FindResponses();

    /// <summary>Responses that the service returns in several forms, so that they are not one JSON object of it.</summary>
    private static readonly Type[] OfSeveralForms = [typeof(DubTranscriptFile), typeof(CambAiDubResults), typeof(CambAiProjectSetup), typeof(CambAiTranscript)];

    [Fact]
    public void Clients_and_responses_are_found()
    {
        Clients.Should().Contain([typeof(DubbingClient), typeof(DubsClient), typeof(DubbingResourceClient)]);
        Responses.Should().Contain([typeof(Dub), typeof(DubMediaMetadata), typeof(DubTranscriptCharacter), typeof(DeleteDubResponse), typeof(DubTranscriptFile), typeof(DubbingResource), typeof(SegmentSubtitle), typeof(DubbingRender), typeof(SimilarVoice)]);
    }

    [Fact]
    public void A_method_that_sends_ends_in_Async_and_takes_options_and_a_token_last() =>
        Violations(
            Clients.SelectMany(Methods).Where(Sends),
            method => method.Name.EndsWith("Async", StringComparison.Ordinal)
                && method.GetParameters() is [.., var options, var token]
                && options is { ParameterType: var optionsType, Name: "options", HasDefaultValue: true, RawDefaultValue: null }
                && optionsType == typeof(DubbingRequestOptions)
                && IsOptionalToken(token)).Should().BeEmpty();

    [Fact]
    public void A_method_that_waits_ends_in_Async_and_takes_a_token_last() =>
        Violations(
            Types.Except(Clients).SelectMany(Methods).Where(method => IsTask(method.ReturnType) && method.Name != nameof(IAsyncDisposable.DisposeAsync)),
            method => method.Name.EndsWith("Async", StringComparison.Ordinal) && method.GetParameters() is [.., var token] && IsOptionalToken(token)).Should().BeEmpty();

    [Fact]
    public void A_method_named_Async_is_asynchronous() =>
        Violations(
            Types.SelectMany(Methods).Where(method => method.Name.EndsWith("Async", StringComparison.Ordinal)),
            method => IsTask(method.ReturnType) || IsSequence(method.ReturnType)).Should().BeEmpty();

    [Fact]
    public void Clients_can_be_mocked()
    {
        Violations(Clients.SelectMany(Methods).Where(method => method.IsPublic && method.Name != nameof(IDisposable.Dispose)), method => method is { IsVirtual: true, IsFinal: false }).Should().BeEmpty();
        Clients.SelectMany(client => client.GetProperties()).Where(property => property.GetMethod is not { IsVirtual: true, IsFinal: false }).Should().BeEmpty();
        Clients.Where(client => !client.IsAbstract && (client.IsSealed || client.GetConstructor(Members & ~BindingFlags.Static, Type.EmptyTypes) is not { IsFamily: true })).Should().BeEmpty();
    }

    [Fact]
    public void Operations_can_be_mocked()
    {
        var operations = Types.Where(type => IsA(type, typeof(DubbingOperation<>))).ToList();

        operations.Should().Contain([typeof(DubOperation), typeof(RenderOperation), typeof(SegmentDubOperation)]);
        operations.Where(type => type.IsSealed || type.GetConstructor(Members & ~BindingFlags.Static, Type.EmptyTypes) is not { IsFamily: true }).Should().BeEmpty();
        operations.SelectMany(type => type.GetProperties()).Where(property => property.DeclaringType == property.ReflectedType && property.Name != "AdditionalProperties" && property.GetMethod is not { IsVirtual: true, IsFinal: false }).Should().BeEmpty();
        Violations(typeof(DubbingOperation<>).GetMethods(Members).Where(method => method.IsPublic && IsTask(method.ReturnType)), method => method is { IsVirtual: true, IsFinal: false }).Should().BeEmpty();
    }

    [Fact]
    public void Every_operation_can_be_created_with_its_value() =>
        Types.Where(type => IsA(type, typeof(DubbingOperation<>)) && !type.IsAbstract)
            .Where(type => !type.GetConstructors().Any(constructor => constructor.GetParameters() is [.., var value, { Name: "metadata", HasDefaultValue: true }] && value.ParameterType == type.GetProperty("Value")!.PropertyType))
            .Should().BeEmpty();

    [Fact]
    public void Types_that_only_machinery_needs_are_hidden_from_completion()
    {
        var machinery = Types.Where(type => type.IsSubclassOf(typeof(System.Text.Json.Serialization.JsonConverter)) || type.IsSubclassOf(typeof(Attribute))).ToList();

        machinery.Should().Contain([typeof(EndpointAttribute), typeof(OpenValueConverter<>)]).And.HaveCountGreaterThan(10);
        machinery.Where(type => type.GetCustomAttribute<EditorBrowsableAttribute>()?.State != EditorBrowsableState.Never).Should().BeEmpty();
    }

    [Fact]
    public void Responses_are_sealed_classes_that_print_nothing_of_themselves() =>
        Responses.Where(type => type is not { IsClass: true, IsSealed: true }
            || PublicApiText.IsRecord(type)
            || type.GetMethod(nameof(ToString), Type.EmptyTypes)!.DeclaringType != typeof(object)
            || !type.IsDefined(typeof(DebuggerDisplayAttribute))).Should().BeEmpty();

    [Fact]
    public void Responses_keep_unknown_members() =>
        Responses.Where(type => !OfSeveralForms.Contains(type) && type.GetProperty("AdditionalProperties")?.IsDefined(typeof(JsonExtensionDataAttribute)) != true).Should().BeEmpty();

    [Fact]
    public void Members_of_responses_are_settable_and_not_init() =>
        Responses.SelectMany(type => type.GetProperties()).Where(IsInit).Should().BeEmpty();

    [Fact]
    public void Requests_are_sealed_records_that_are_only_set_when_they_are_made()
    {
        var requests = Types.Where(type => type.Name.EndsWith("Request", StringComparison.Ordinal) || type == typeof(DubbingRequestOptions) || type == typeof(PollingOptions)).ToList();

        requests.Should().Contain([typeof(CreateDubRequest), typeof(ListDubsRequest), typeof(DubSegmentsRequest)]);
        requests.Where(type => !type.IsSealed || !PublicApiText.IsRecord(type)).Should().BeEmpty();
        requests.SelectMany(type => type.GetProperties()).Where(property => !IsInit(property)).Should().BeEmpty();
    }

    [Fact]
    public void Every_exception_is_a_DubbingException_or_a_cancellation() =>
        Types.Where(type => type.IsSubclassOf(typeof(Exception)) && type != typeof(DubbingException))
            .Where(type => !type.IsSubclassOf(typeof(DubbingException)) && !type.IsSubclassOf(typeof(OperationCanceledException))).Should().BeEmpty();

    [Fact]
    public void Every_exception_can_be_made_by_tests_of_others() =>
        Types.Where(type => type.IsSubclassOf(typeof(Exception)) && type.GetConstructors().Length == 0).Should().BeEmpty();

    [Fact]
    public void Open_values_are_readonly_record_structs_that_come_from_a_text() =>
        Types.Where(type => type.IsValueType && IsA(type, typeof(IOpenValue<>)))
            .Where(type => !PublicApiText.IsRecord(type)
                || !type.IsDefined(typeof(IsReadOnlyAttribute))
                || type.GetConstructor([typeof(string)]) is null
                || type.GetMethod("op_Implicit", [typeof(string)]) is null
                || type.GetProperty("Value")!.GetValue(Activator.CreateInstance(type)) is not "").Should().BeEmpty();

    [Fact]
    public void A_public_member_exposes_no_internal_machinery() =>
        Types.SelectMany(type => Shown(type).Where(shown => shown.Namespace == "DubbingSdk.Pipeline").Select(shown => $"{type} shows {shown}")).Should().BeEmpty();

    [Fact]
    public void Everything_public_is_in_a_namespace_that_users_import() =>
        Types.Select(type => type.Namespace).Distinct().Should().BeEquivalentTo("DubbingSdk", "DubbingSdk.CambAi", "DubbingSdk.ModelsLab", "DubbingSdk.Providers", "DubbingSdk.Segmind", "Microsoft.Extensions.DependencyInjection");

    private static IEnumerable<string> Violations(IEnumerable<MethodInfo> methods, Func<MethodInfo, bool> isRight) =>
        methods.Where(method => !isRight(method)).Select(method => $"{method.DeclaringType!.Name}.{method.Name}");

    private static IEnumerable<MethodInfo> Methods(Type type) => type.GetMethods(Members).Where(method => PublicApiText.IsVisible(method) && !method.IsSpecialName && !method.IsDefined(typeof(CompilerGeneratedAttribute)));

    private static bool Sends(MethodInfo method) => IsTask(method.ReturnType) || IsSequence(method.ReturnType);

    private static bool IsTask(Type type) => type == typeof(Task) || type == typeof(ValueTask) || IsA(type, typeof(Task<>)) || IsA(type, typeof(ValueTask<>));

    private static bool IsSequence(Type type) => IsA(type, typeof(IAsyncEnumerable<>)) || IsA(type, typeof(IAsyncEnumerator<>));

    private static bool IsOptionalToken(ParameterInfo parameter) => parameter is { Name: "cancellationToken", HasDefaultValue: true } && parameter.ParameterType == typeof(CancellationToken);

    private static bool IsInit(PropertyInfo property) => property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) == true;

    private static bool IsA(Type type, Type definition) =>
        Ancestors(type).Concat(type.GetInterfaces()).Any(ancestor => ancestor.IsGenericType && ancestor.GetGenericTypeDefinition() == definition);

    private static IEnumerable<Type> Ancestors(Type? type)
    {
        for (; type is not null; type = type.BaseType)
            yield return type;
    }

    private static Type[] FindResponses()
    {
        var found = new HashSet<Type>();
        foreach (var type in Clients.SelectMany(Methods).SelectMany(method => Parts(method.ReturnType).SelectMany(part => Ancestors(part).SelectMany(Parts))))
            Collect(type);
        return [.. found];

        void Collect(Type type)
        {
            var isResponse = Types.Contains(type) && type is { IsClass: true, IsGenericType: false } && type.GetProperties().Any(property => property.SetMethod is { IsPublic: true } && !IsInit(property));
            if (isResponse && found.Add(type))
            {
                foreach (var part in type.GetProperties().SelectMany(property => Parts(property.PropertyType)))
                    Collect(part);
            }
        }
    }

    /// <summary>The types that a type is put together from, itself among them.</summary>
    private static IEnumerable<Type> Parts(Type type) =>
        (type.HasElementType ? Parts(type.GetElementType()!) : type.GetGenericArguments().SelectMany(Parts)).Prepend(type);

    /// <summary>The types in everything that others can see of a type.</summary>
    private static IEnumerable<Type> Shown(Type type)
    {
        var methods = type.GetMethods(Members).Where(PublicApiText.IsVisible).ToList();
        return methods.Select(method => method.ReturnType)
            .Concat(methods.Cast<MethodBase>().Concat(type.GetConstructors(Members).Where(PublicApiText.IsVisible)).SelectMany(method => method.GetParameters()).Select(parameter => parameter.ParameterType))
            .Concat(type.GetFields(Members).Where(field => field.IsPublic || field.IsFamily).Select(field => field.FieldType))
            .Concat(type.GetInterfaces())
            .Concat(Ancestors(type.BaseType))
            .SelectMany(Parts);
    }
}

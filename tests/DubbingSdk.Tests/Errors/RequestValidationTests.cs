using System.Reflection;
using System.Runtime.CompilerServices;
using DubbingSdk.CambAi;
using DubbingSdk.ModelsLab;
using DubbingSdk.Providers;
using DubbingSdk.Segmind;
using DubbingSdk.Tests.DependencyInjection;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Errors;

/// <summary>Every request record is validated by each method that takes it, before anything is sent and before a source is opened.</summary>
public sealed class RequestValidationTests
{
    private static readonly Type[] Clients = [typeof(DubbingClient), typeof(CambAiClient), typeof(SegmindClient), typeof(ModelsLabClient)];

    /// <summary>Requests without a rule beyond those of the query, and the one that providers validate.</summary>
    private static readonly Type[] WithoutValidation = [typeof(CambAiTranscriptRequest), typeof(DubbingJobRequest)];

    /// <summary>Invalid requests of the types of which a blank one is valid.</summary>
    private static readonly Dictionary<Type, object> Invalid = new object[]
    {
        new ListDubsRequest { PageSize = 0 },
        new ListProjectsRequest { PageSize = 0 },
        new ListProjectLanguagesRequest { PageSize = 0 },
        new ListVoicesRequest { PageSize = 0 },
        new ListIsolationHistoryRequest { PageSize = 0 },
        new AddLanguageRequest { Language = "Spanish" },
        new CambAiListFoldersRequest { Limit = -1 },
        new CambAiDictionaryDetailsRequest { Limit = -1 },
        new CreateSpeakerRequest { VoiceStability = 2 },
        new UpdateSpeakerRequest { VoiceStability = 2 },
        new UpdateSegmentRequest { Start = TimeSpan.FromSeconds(-1) },
    }.ToDictionary(request => request.GetType());

    private static readonly Type[] Requests =
        [.. typeof(DubbingClient).Assembly.GetExportedTypes().Where(type => type.Name.EndsWith("Request", StringComparison.Ordinal) && type is { IsClass: true, IsAbstract: false })];

    public static IEnumerable<object[]> Calls =>
        from client in Clients
        from method in MethodsOf(client, client.Name)
        select new object[] { client.Name, method.Path };

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task Invalid_request_is_refused_before_anything_is_sent(string client, string path)
    {
        var root = typeof(DubbingClient).Assembly.GetExportedTypes().Single(type => type.Name == client);
        var handler = new RecordingHandler();
        using var service = TestClient.Create(root, new Uri("https://service.example"), handler: handler);
        var method = MethodsOf(root, root.Name).Single(found => found.Path == path);
        var target = method.Way.Aggregate<PropertyInfo, object>(service, (owner, property) => property.GetValue(owner)!);

        var thrown = await Record.ExceptionAsync(() => CallAsync(target, method.Method));

        thrown.Should().BeAssignableTo<ArgumentException>("{0} validates its request", path);
        handler.Requests.Should().BeEmpty();
    }

    [Fact]
    public void Every_request_validates_itself_and_is_taken_by_a_method()
    {
        Requests.Where(type => !IsValidated(type)).Should().BeEquivalentTo(WithoutValidation);
        var taken = Clients.SelectMany(client => MethodsOf(client, client.Name)).Select(found => RequestOf(found.Method)!.ParameterType);
        Requests.Where(IsValidated).Except(taken).Should().BeEmpty();
    }

    private static bool IsValidated(Type type) => type.GetInterfaces().Any(face => face.Name == "IValidated");

    private static IEnumerable<(string Path, PropertyInfo[] Way, MethodInfo Method)> MethodsOf(Type client, string path, params PropertyInfo[] way)
    {
        foreach (var method in client.GetMethods().Where(method => RequestOf(method) is not null))
            yield return ($"{path}.{method.Name}({RequestOf(method)!.ParameterType.Name})", way, method);
        foreach (var property in client.GetProperties().Where(property => property.PropertyType.Name.EndsWith("Client", StringComparison.Ordinal)))
        {
            foreach (var found in MethodsOf(property.PropertyType, $"{path}.{property.Name}", [.. way, property]))
                yield return found;
        }
    }

    private static ParameterInfo? RequestOf(MethodInfo method) => method.GetParameters().FirstOrDefault(parameter => IsValidated(parameter.ParameterType));

    private static async Task CallAsync(object target, MethodInfo method)
    {
        var arguments = method.GetParameters().Select(parameter => Argument(parameter)).ToArray();
        try
        {
            if (method.Invoke(target, arguments) is Task task)
                await task;
        }
        catch (TargetInvocationException thrown)
        {
            throw thrown.InnerException!;
        }
    }

    private static object? Argument(ParameterInfo parameter) => parameter switch
    {
        _ when IsValidated(parameter.ParameterType) => Invalid.GetValueOrDefault(parameter.ParameterType) ?? RuntimeHelpers.GetUninitializedObject(parameter.ParameterType),
        { HasDefaultValue: true, ParameterType.IsValueType: true } => Activator.CreateInstance(parameter.ParameterType),
        { HasDefaultValue: true } => null,
        _ when parameter.ParameterType == typeof(string) => "id",
        _ when parameter.ParameterType == typeof(long) => 1L,
        _ when parameter.ParameterType == typeof(CambAiLanguage) => new CambAiLanguage("es-ES"),
        _ => throw new InvalidOperationException($"Add a value for the parameter {parameter} of {parameter.Member.Name}."),
    };
}

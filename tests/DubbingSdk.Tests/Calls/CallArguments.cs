using System.Globalization;

namespace DubbingSdk.Tests.Calls;

/// <summary>The arguments of a call: those that a test sets, and for each other one what its name stands for.</summary>
internal sealed class CallArguments(Func<string, string> standsFor, IEnumerable<(string Name, object? Value)> set)
{
    private const long AnyNumber = 4711;

    private readonly Dictionary<string, object?> _set = set.ToDictionary(argument => argument.Name, argument => argument.Value, StringComparer.Ordinal);

    public DubbingRequestOptions? Options { get; init; }

    public CancellationToken Token { get; init; }

    /// <summary>An argument that is text.</summary>
    public string this[string name] => _set.TryGetValue(name, out var value) ? (string)value! : standsFor(name);

    /// <summary>An argument that is a number: any, where its name stands for none.</summary>
    public long Number(string name) => long.TryParse(this[name], CultureInfo.InvariantCulture, out var number) ? number : AnyNumber;

    /// <summary>An argument that has a value of its own where a test does not set it.</summary>
    public T Get<T>(string name, T otherwise = default!) => _set.TryGetValue(name, out var value) ? (T)value! : otherwise;

    /// <summary>Requests the first page of a list, or the one at the cursor that a test sets.</summary>
    public async Task<DubbingPage<T>> PageAsync<T>(DubbingPageable<T> list)
    {
        await using var pages = list.AsPages(Get<string?>("cursor")).GetAsyncEnumerator(Token);
        await pages.MoveNextAsync();
        return pages.Current;
    }
}

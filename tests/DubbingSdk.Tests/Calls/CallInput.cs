namespace DubbingSdk.Tests.Calls;

/// <summary>What a test gives a call: a request, made anew each time since its sources can be read once, and the arguments that it sets.</summary>
internal sealed record CallInput(Func<object?> MakeRequest, IReadOnlyList<(string Name, object? Value)> Arguments);

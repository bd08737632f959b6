namespace DubbingSdk.Tests.Calls;

/// <summary>The input of a call: a request, created for each call since its sources can be read once, and the arguments that it sets.</summary>
internal sealed record CallInput(Func<object?> MakeRequest, IReadOnlyList<(string Name, object? Value)> Arguments);

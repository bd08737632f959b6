namespace DubbingSdk.Emulator.Calls;

/// <summary>One vendor: its operations, and its manner of accepting and refusing requests.</summary>
internal interface IEmulatedService
{
    /// <summary>How the paths of all its operations begin; empty for the service that takes what no other does.</summary>
    string Prefix { get; }

    IEnumerable<Operation> Operations { get; }

    /// <summary>The member of a JSON body that holds the key, or <see langword="null"/> when the key comes in a header.</summary>
    string? KeyMember => null;

    /// <summary>Counts a request as running until <see cref="EndRequest"/>.</summary>
    void BeginRequest()
    {
    }

    void EndRequest()
    {
    }

    /// <summary>Sets the headers that every answer carries.</summary>
    void SetHeaders(HttpContext context)
    {
    }

    /// <summary>The key that the headers of a request carry, wherever the vendor puts it.</summary>
    string? ReadKey(HttpRequest request);

    /// <summary>Refuses a request before its body is read, or lets it pass with <see langword="null"/>.</summary>
    IResult? Reject(Call call);

    /// <summary>An error in the vendor's usual shape.</summary>
    IResult Error(HttpContext context, int status);
}

namespace DubbingSdk.Emulator.Calls;

/// <summary>An emulated vendor: its operations, authentication and errors.</summary>
internal interface IEmulatedService
{
    /// <summary>The path prefix of all operations; empty for the service that handles all other paths.</summary>
    string Prefix { get; }

    IEnumerable<Operation> Operations { get; }

    /// <summary>The member of a JSON body that holds the key, or <see langword="null"/> when the key comes in a header.</summary>
    string? KeyMember => null;

    /// <summary>Begins a request that runs until <see cref="EndRequest"/>.</summary>
    void BeginRequest()
    {
    }

    void EndRequest()
    {
    }

    /// <summary>Sets the headers of every response.</summary>
    void SetHeaders(HttpContext context)
    {
    }

    /// <summary>Reads the key from the headers of a request.</summary>
    string? ReadKey(HttpRequest request);

    /// <summary>Rejects a request before its body is read; returns <see langword="null"/> to accept it.</summary>
    IResult? Reject(Call call);

    /// <summary>Creates an error in the vendor's usual shape.</summary>
    IResult Error(HttpContext context, int status);
}

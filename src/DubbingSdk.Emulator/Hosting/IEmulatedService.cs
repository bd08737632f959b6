namespace DubbingSdk.Emulator.Hosting;

/// <summary>One vendor: its operations, and its manner of accepting and refusing requests.</summary>
internal interface IEmulatedService
{
    IEnumerable<Operation> Operations { get; }

    /// <summary>Counts a request as running until <see cref="EndRequest"/>.</summary>
    void BeginRequest();

    void EndRequest();

    /// <summary>Sets the headers that every answer carries.</summary>
    void SetHeaders(HttpContext context);

    /// <summary>The key a request carries, wherever the vendor puts it.</summary>
    string? ReadKey(HttpRequest request);

    /// <summary>Refuses a request before its body is read, or lets it pass with <see langword="null"/>.</summary>
    IResult? Refuse(Call call);

    /// <summary>An error in the vendor's usual shape.</summary>
    IResult Error(HttpContext context, int status);
}

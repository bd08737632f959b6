namespace DubbingSdk.Emulator.Requests;

/// <summary>The typed JSON body of an operation.</summary>
internal interface IJsonRequest<out T>
{
    static abstract IReadOnlyCollection<string> Fields { get; }

    static abstract T Read(JsonFields fields);
}

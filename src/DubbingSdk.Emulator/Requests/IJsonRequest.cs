namespace DubbingSdk.Emulator.Requests;

/// <summary>The JSON body of an operation with its types.</summary>
internal interface IJsonRequest<out T>
{
    static abstract IReadOnlyCollection<string> Fields { get; }

    static abstract T Read(JsonFields fields);
}

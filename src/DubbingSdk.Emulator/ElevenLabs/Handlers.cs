using DubbingSdk.Emulator.Hosting;

namespace DubbingSdk.Emulator.ElevenLabs;

/// <summary>Makes handlers of operations, whose answer is what they return or what ends them early.</summary>
internal static class Handlers
{
    public static Func<Call, Task<IResult>> Of(Func<Call, IResult> handler) => call => Task.FromResult(Run(call, handler));

    public static Func<Call, Task<IResult>> OfJson<T>(Func<JsonFields, T> read, Func<Call, T, IResult> handler, bool isBodyOptional = false) =>
        Of(call => handler(call, ReadJson(call, read, isBodyOptional)));

    public static Func<Call, Task<IResult>> OfForm<T>(Func<FormFields, T> read, Func<Call, T, IResult> handler, ElevenLabsErrors errors) => Of(call =>
    {
        var fields = new FormFields(call.Body.Form ?? throw new RefusedException(errors.NoForm(call)));
        var request = read(fields);
        RefusedException.ThrowIfAny(fields.Errors);
        return handler(call, request);
    });

    public static T ReadJson<T>(Call call, Func<JsonFields, T> read, bool isBodyOptional = false)
    {
        var fields = JsonFields.Open(call, isBodyOptional);
        RefusedException.ThrowIfAny(fields.Errors);
        var request = read(fields);
        RefusedException.ThrowIfAny(fields.Errors);
        return request;
    }

    private static IResult Run(Call call, Func<Call, IResult> handler)
    {
        try
        {
            return handler(call);
        }
        catch (RefusedException refused)
        {
            return refused.Answer;
        }
    }
}

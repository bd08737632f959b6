using DubbingSdk.Emulator.Requests;

namespace DubbingSdk.Emulator.Calls;

/// <summary>Creates handlers of operations. The response is the returned one or that of a <see cref="RejectedException"/>.</summary>
internal static class Handlers
{
    public static Func<Call, Task<IResult>> Of(Func<Call, IResult> handler) => call => Task.FromResult(handler(call));

    public static Func<Call, Task<IResult>> OfJson<T>(Func<JsonFields, T> read, Func<Call, T, IResult> handler, bool isBodyOptional = false) =>
        Of(call => handler(call, ReadJson(call, read, isBodyOptional)));

    public static Func<Call, Task<IResult>> OfForm<T>(Func<FormFields, T> read, Func<Call, T, IResult> handler, Func<Call, IResult> formRequired) => Of(call =>
    {
        var fields = new FormFields(call.Body.Form ?? throw new RejectedException(formRequired(call)));
        var request = read(fields);
        RejectedException.ThrowIfAny(fields.Errors);
        return handler(call, request);
    });

    public static T ReadJson<T>(Call call, Func<JsonFields, T> read, bool isBodyOptional = false) =>
        ReadJson(call, read, FastApi.Validation, isBodyOptional);

    public static T ReadJson<T>(Call call, Func<JsonFields, T> read, Func<IReadOnlyList<FieldError>, IResult> reject, bool isBodyOptional = false)
    {
        var fields = JsonFields.Open(call.Body, isBodyOptional);
        RejectedException.ThrowIfAny(fields.Errors, reject);
        var request = read(fields);
        RejectedException.ThrowIfAny(fields.Errors, reject);
        return request;
    }
}

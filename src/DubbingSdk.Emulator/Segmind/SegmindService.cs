using DubbingSdk.Emulator.Calls;
using DubbingSdk.Emulator.Segmind.Assets;
using DubbingSdk.Emulator.Segmind.Dubbing;
using DubbingSdk.Emulator.State;

namespace DubbingSdk.Emulator.Segmind;

internal sealed class SegmindService(EmulatorState state) : IEmulatedService
{
    private const string Bearer = "Bearer ";

    private readonly RateLimit _limit = new(state);

    public string Prefix => SegmindRoutes.Root;

    public IEnumerable<Operation> Operations { get; } = [.. new DubOperations(state).All, .. new AssetOperations(state).All];

    public string? ReadKey(HttpRequest request)
    {
        var bearer = request.Headers.Authorization.ToString();
        return state.Options.Segmind.AcceptsBearer && bearer.StartsWith(Bearer, StringComparison.Ordinal)
            ? bearer[Bearer.Length..]
            : request.Headers["x-api-key"];
    }

    public IResult? Reject(Call call) => call.Recorded.HasApiKey && call.IsKeyAccepted
        ? _limit.Reject(call)
        : SegmindErrors.ForStatus(StatusCodes.Status401Unauthorized);

    public IResult Error(HttpContext context, int status) => SegmindErrors.ForStatus(status);
}

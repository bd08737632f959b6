using Xunit.Sdk;

namespace DubbingSdk.Tests.Support;

/// <summary>Runs a property for many seeds within one case; a failure names its seed.</summary>
internal static class Seeds
{
    public static void Each(int count, Action<int> check) => EachAsync(count, seed =>
    {
        check(seed);
        return Task.CompletedTask;
    }).GetAwaiter().GetResult();

    public static async Task EachAsync(int count, Func<int, Task> check)
    {
        for (var seed = 1; seed <= count; seed++)
        {
            try
            {
                await check(seed);
            }
            catch (Exception failure)
            {
                throw new XunitException($"With seed {seed}: {failure.Message}", failure);
            }
        }
    }
}

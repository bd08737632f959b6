using QuickStart;
using Samples;

return await CommandLine.Parse(args, async (options, cancellationToken) =>
{
    try
    {
        await using var service = await Service.OpenAsync(options);
        await new DubbingRun(service.Client, options).RunAsync(cancellationToken);
        return ExitCode.Success;
    }
    catch (Exception failure)
    {
        var code = Failure.Report(failure);
        Pending.Report(options);
        return code;
    }
});

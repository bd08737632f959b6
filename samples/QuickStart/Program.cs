using QuickStart;

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
        return Failure.Report(failure, options);
    }
});

using System.CommandLine;

namespace Samples;

/// <summary>Helpers for the command lines of all samples.</summary>
internal static class CommandLineExtensions
{
    /// <summary>Rejects an unknown option, instead of reading it as the argument.</summary>
    public static T RefusingOptions<T>(this T argument)
        where T : Argument
    {
        argument.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: ['-', ..] and var unknown }])
                result.AddError($"There is no option '{unknown}'. See --help.");
        });
        return argument;
    }

    /// <summary>Creates an option whose value is an http or https URI.</summary>
    public static Option<Uri?> UriOption(string name, string description) => new(name)
    {
        Description = description,
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri is { Scheme: "http" or "https" })
                return uri;

            result.AddError($"{name} requires an absolute URI that begins with https:// or http://, not '{text}'.");
            return null;
        },
    };

    /// <summary>Runs the command, or prints the validation errors of the arguments.</summary>
    /// <returns>The exit code of the program.</returns>
    public static Task<int> RunAsync(this Command command, string[] args, InvocationConfiguration? configuration = null)
    {
        var result = command.Parse(args);
        if (result.Errors.Count == 0)
            return result.InvokeAsync(configuration);

        Console.Error.WriteLine(string.Join(Environment.NewLine, result.Errors.Select(error => error.Message)));
        return Task.FromResult(ExitCode.Usage);
    }
}

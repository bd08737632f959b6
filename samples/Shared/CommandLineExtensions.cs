using System.CommandLine;

namespace Samples;

/// <summary>What the command lines of all samples do alike.</summary>
internal static class CommandLineExtensions
{
    /// <summary>Has an option that does not exist called that, instead of being taken for the argument.</summary>
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

    /// <summary>An option that takes a web address.</summary>
    public static Option<Uri?> Address(string name, string description) => new(name)
    {
        Description = description,
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (Uri.TryCreate(text, UriKind.Absolute, out var address) && address is { Scheme: "http" or "https" })
                return address;

            result.AddError($"{name} takes a whole address that begins with https:// or http://, not '{text}'.");
            return null;
        },
    };

    /// <summary>Runs the command, or says in short what is wrong with the arguments.</summary>
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

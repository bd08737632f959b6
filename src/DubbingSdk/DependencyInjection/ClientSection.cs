using Microsoft.Extensions.Configuration;

namespace DubbingSdk;

/// <summary>The configuration section of a client. The binder gets the valid values only, so that one invalid value does not hide the other errors.</summary>
internal sealed class ClientSection(IConfiguration configuration, IReadOnlyList<SectionMember> members)
{
    /// <summary>The path of the section, or null for a whole configuration, which has other members as well.</summary>
    public string? Path { get; } = (configuration as IConfigurationSection)?.Path;

    /// <summary>The options that every client has. The others are those of the client alone.</summary>
    public static IReadOnlyList<SectionMember> MembersWith(params IReadOnlyList<SectionMember> others) =>
    [
        SectionMember.Text(nameof(DubbingServiceOptions.ApiKey)),
        SectionMember.InCodeOnly(nameof(DubbingServiceOptions.ApiKeyProvider)),
        SectionMember.Address(nameof(DubbingServiceOptions.BaseAddress)),
        .. others,
        SectionMember.Map(nameof(DubbingServiceOptions.Routes)),
        SectionMember.Group(
            nameof(DubbingServiceOptions.Timeouts),
            SectionMember.Time(nameof(DubbingTimeouts.Connect)),
            SectionMember.Time(nameof(DubbingTimeouts.Stall)),
            SectionMember.Time(nameof(DubbingTimeouts.Response)),
            SectionMember.Time(nameof(DubbingTimeouts.Submit)),
            SectionMember.Time(nameof(DubbingTimeouts.Overall))),
        SectionMember.Group(
            nameof(DubbingServiceOptions.Retries),
            SectionMember.Number(nameof(DubbingRetries.MaxRetries)),
            SectionMember.Time(nameof(DubbingRetries.Delay)),
            SectionMember.Time(nameof(DubbingRetries.MaxDelay)),
            SectionMember.Time(nameof(DubbingRetries.MaxRetryAfter))),
        SectionMember.Flag(nameof(DubbingServiceOptions.ExpectContinue)),
        SectionMember.Version(nameof(DubbingServiceOptions.HttpVersion)),
        SectionMember.Text(nameof(DubbingServiceOptions.UserAgentSuffix)),
        SectionMember.InCodeOnly(nameof(DubbingServiceOptions.TimeProvider)),
        SectionMember.InCodeOnly(nameof(DubbingServiceOptions.LoggerFactory)),
    ];

    /// <summary>Returns a copy of the section with the values that can be bound.</summary>
    public IConfiguration ReadValid()
    {
        var values = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        Read(configuration, members, string.Empty, values, errors: [], isOther: static _ => true);
        return new ConfigurationBuilder().AddInMemoryCollection(values).Build();
    }

    /// <summary>Returns the members that are no options, and the values that cannot be bound.</summary>
    /// <param name="boundPaths">The sections that something is bound to. One within this section is no error.</param>
    public List<string> FindErrors(IEnumerable<string> boundPaths)
    {
        var errors = new List<string>();
        Read(configuration, members, string.Empty, values: [], errors, child => Path is null || boundPaths.Any(bound => Contains(child.Path, bound)) || HasOptions(child));
        return errors;
    }

    /// <summary>Whether a section has the options of another client or of the webhooks, which another application may read.</summary>
    private bool HasOptions(IConfigurationSection section) => section.GetChildren().Any(
        child => members.Select(static member => member.Name).Append(nameof(DubbingWebhookOptions.Secrets)).Contains(child.Key, StringComparer.OrdinalIgnoreCase));

    private static bool Contains(string path, string bound) =>
        bound.StartsWith(path, StringComparison.OrdinalIgnoreCase) && (bound.Length == path.Length || bound[path.Length] == ConfigurationPath.KeyDelimiter[0]);

    private void Read(
        IConfiguration section, IReadOnlyList<SectionMember> known, string prefix, Dictionary<string, string?> values, List<string> errors, Func<IConfigurationSection, bool> isOther)
    {
        foreach (var child in section.GetChildren())
        {
            var member = known.FirstOrDefault(member => member.Name.Equals(child.Key, StringComparison.OrdinalIgnoreCase));
            if (member is null or { IsInCodeOnly: true })
            {
                if (!isOther(child))
                    errors.Add(member is null ? OptionNames.Unknown(child, members) : $"{child.Path} can be set in code only.");
            }
            else if (member.Members.Count > 0 && string.IsNullOrEmpty(child.Value))
            {
                Read(child, member.Members, $"{prefix}{member.Name}:", values, errors, isOther);
            }
            else
            {
                ReadValue(child, member, $"{prefix}{member.Name}", values, errors);
            }
        }
    }

    private static void ReadValue(IConfigurationSection section, SectionMember member, string name, Dictionary<string, string?> values, List<string> errors)
    {
        if (member.IsMap && string.IsNullOrEmpty(section.Value))
        {
            foreach (var entry in section.GetChildren())
                values[$"{name}:{entry.Key}"] = entry.Value;
        }
        else if (section.Value is not { } value)
        {
            if (section.GetChildren().Any())
                errors.Add($"{section.Path} must be a value, not a section.");
        }
        else if (member.FindError(value) is { } error)
        {
            errors.Add($"{section.Path} {error}. It is '{value}'.");
        }
        else if (value.Length > 0 || member.AcceptsEmpty)
        {
            values[name] = value;
        }
    }
}

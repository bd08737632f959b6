using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Docs;

/// <summary>The page of configuration has a section for each type of options, and a row with name and default for each option.</summary>
public class ConfigurationPageTests
{
    private static readonly Type[] Exported = typeof(DubbingClient).Assembly.GetExportedTypes();

    /// <summary>The types of options, and the groups of settings that are their members.</summary>
    private static readonly Type[] Sections = FindSections();

    public static IEnumerable<object[]> Options =>
        Sections.SelectMany(type => OptionsOf(type).Select(option => new object[] { type.Name, option.Name, DefaultOf(type, option) }));

    [Theory]
    [MemberData(nameof(Options))]
    public void Page_lists_every_option_with_its_default(string type, string option, string expected)
    {
        var rows = Section(type).Where(line => line.StartsWith($"| `{option}` |", StringComparison.Ordinal)).ToList();

        rows.Should().ContainSingle("docs/configuration.md lists {0}.{1} in the section `{0}`", type, option);
        rows[0].Split('|')[2].Trim().Should().Be(expected, "that is the default of {0}.{1}", type, option);
    }

    [Fact]
    public void Page_lists_no_option_that_does_not_exist() =>
        Sections.SelectMany(type => Section(type.Name).Select(line => Regex.Match(line, @"^\| `(\w+)` \|")).Where(row => row.Success)
                .Select(row => row.Groups[1].Value).Except(OptionsOf(type).Select(option => option.Name)).Select(name => $"{type.Name}.{name}"))
            .Should().BeEmpty();

    [Fact]
    public void Options_of_every_kind_are_found() =>
        Sections.Should().Contain([typeof(DubbingServiceOptions), typeof(DubbingClientOptions), typeof(DubbingRequestOptions), typeof(PollingOptions), typeof(DubbingWebhookOptions)]);

    private static Type[] FindSections()
    {
        var found = new HashSet<Type>();
        foreach (var type in Exported.Where(type => type.Name.EndsWith("Options", StringComparison.Ordinal)))
            Collect(type);
        return [.. found.Where(type => OptionsOf(type).Any()).OrderBy(type => type.Name, StringComparer.Ordinal)];

        void Collect(Type type)
        {
            if (found.Add(type))
                Array.ForEach([.. OptionsOf(type).Select(option => option.PropertyType).Where(IsGroup)], Collect);
        }
    }

    private static bool IsGroup(Type type) => Exported.Contains(type) && type is { IsClass: true, IsAbstract: false } && type.GetConstructor(Type.EmptyTypes) is not null;

    private static IEnumerable<PropertyInfo> OptionsOf(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(property => property.SetMethod is { IsPublic: true } || typeof(IEnumerable).IsAssignableFrom(property.PropertyType));

    private static string DefaultOf(Type type, PropertyInfo option)
    {
        var maker = type.IsAbstract ? Exported.First(derived => derived.IsSubclassOf(type) && !derived.IsAbstract) : type;
        return Format(option.GetValue(Activator.CreateInstance(maker)));
    }

    private static string Format(object? value) => value switch
    {
        null => "unset",
        bool flag => flag ? "`true`" : "`false`",
        TimeSpan time => Format(time),
        TimeProvider => "the system's",
        string { Length: 0 } => "empty",
        string text => $"`{text}`",
        IEnumerable items when !items.Cast<object>().Any() => "none",
        Enum member => $"`{member}`",
        _ when IsGroup(value.GetType()) => $"`{value.GetType().Name}`",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Format(TimeSpan time) => time switch
    {
        _ when time == Timeout.InfiniteTimeSpan => "unlimited",
        { TotalSeconds: >= 120 } => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMinutes} min"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds} s"),
    };

    /// <summary>The lines below the heading that is the name of a type.</summary>
    private static IEnumerable<string> Section(string type) =>
        File.ReadLines(Repository.PathOf("docs", "configuration.md")).SkipWhile(line => line.TrimStart('#') != $" `{type}`").Skip(1).TakeWhile(line => !line.StartsWith('#'));
}

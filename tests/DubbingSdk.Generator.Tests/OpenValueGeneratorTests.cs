using System.Globalization;
using System.Reflection;
using DubbingSdk.Generator.Tests.Support;
using Microsoft.CodeAnalysis;

namespace DubbingSdk.Generator.Tests;

public class OpenValueGeneratorTests
{
    private const string Head = """
        using System.Text.Json.Serialization;

        namespace DubbingSdk.Made;

        /// <summary>A kind.</summary>
        [OpenValue]
        [JsonConverter(typeof(OpenValueConverter<Kind>))]
        public readonly partial record struct Kind
        """;

    private const string Ordinary = Head + """

        {
            public static partial class Values
            {
                /// <summary>The first.</summary>
                public const string First = "first";

                /// <summary>The second.</summary>
                public const string Second = "the_second";
            }

            /// <summary>Whether nothing more will happen.</summary>
            public bool IsTerminal => Value is Values.Second;
        }
        """;

    /// <summary>A constant with its comment, and the property that is to come of it.</summary>
    public static TheoryData<string, string> Constants => new()
    {
        { "/// <summary>Plain.</summary>\n        public const string Plain = \"plain\";", "    /// <summary>Plain.</summary>\n    public static Kind Plain => new(Values.Plain);\n" },
        { "/// <summary>R&amp;B, &lt;loud&gt;, <c>a_b</c>, µ.</summary>\n        public const string Odd = \"r&b\";", "    /// <summary>R&amp;B, &lt;loud&gt;, <c>a_b</c>, µ.</summary>\n    public static Kind Odd => new(Values.Odd);\n" },
        { "/// <summary>See <see cref=\"Other\"/>.</summary>\n        public const string One = \"1\", Other = \"2\";", "    /// <summary>See <see cref=\"Other\"/>.</summary>\n    public static Kind Other => new(Values.Other);\n" },
        { "/// <summary>\n        /// In lines.\n        /// </summary>\n        /// <remarks>More.</remarks>\n        public const string Long = \"long\";", "    /// <summary>\n    /// In lines.\n    /// </summary>\n    /// <remarks>More.</remarks>\n    public static Kind Long => new(Values.Long);\n" },
        { "/// <summary>Quoted.</summary>\n        public const string Quoted = \"\\\"q\\\" \\\\ {0}\";", "    public static Kind Quoted => new(Values.Quoted);\n" },
    };

    /// <summary>A fault, and the message that names it.</summary>
    public static TheoryData<string, string, string> Faults => new()
    {
        { "readonly partial record", "readonly record", "Kind must be partial, so that the rest of it can be generated" },
        { "static partial class", "static class", "Kind.Values must be partial, so that the rest of it can be generated" },
        { "\"the_second\"", "\"first\"", "Kind names the value \"first\" more than once: First, Second" },
        { "const string", "const int", "Kind has no known value: give it a public static partial class Values with a string constant for each" },
        { "[JsonConverter(typeof(OpenValueConverter<Kind>))]", "", "Kind must carry [JsonConverter(typeof(OpenValueConverter<Kind>))]: the JSON source generator cannot see the output of this one" },
    };

    [Theory]
    [MemberData(nameof(Constants))]
    public void A_constant_becomes_a_property_with_its_comment(string constant, string property)
    {
        var run = new OpenValueRun(Head + $$"""

            {
                public static partial class Values
                {
                    {{constant}}
                }
            }
            """);

        run.Diagnostics.Should().BeEmpty();
        run.Text.Should().Contain(property).And.NotContain("inheritdoc");
        run.Load("DubbingSdk.Made.Kind");
    }

    [Fact]
    public void A_generated_half_completes_the_written_one()
    {
        var type = new OpenValueRun(Ordinary).Load("DubbingSdk.Made.Kind");

        Show(type, "the_second").Should().Be(("the_second", true, true));
        Show(type, "first").Should().Be(("first", true, false));
        Show(type, "First").Should().Be(("First", false, false));
        Show(type, null).Should().Be(("", false, false));
        type.GetProperty("Second")!.GetValue(null)!.ToString().Should().Be("the_second");
        type.GetMethod("op_Implicit", [typeof(string)])!.Invoke(null, ["text"])!.ToString().Should().Be("text");
        Activator.CreateInstance(type, "").Should().Be(Activator.CreateInstance(type));
    }

    [Fact]
    public void An_attribute_of_the_generator_stays_out_of_the_metadata() =>
        new OpenValueRun(Ordinary).Load("DubbingSdk.Made.Kind").CustomAttributes.Select(attribute => attribute.AttributeType.Name).Should().NotContain("OpenValueAttribute").And.Contain("JsonConverterAttribute");

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_reported_where_it_stands(string right, string wrong, string message)
    {
        var run = new OpenValueRun(Ordinary.Replace(right, wrong, StringComparison.Ordinal));

        run.Diagnostics.Should().ContainSingle().Which.GetMessage(CultureInfo.InvariantCulture).Should().Be(message);
        run.Diagnostics[0].Severity.Should().Be(DiagnosticSeverity.Error);
        run.Diagnostics[0].Location.GetLineSpan().StartLinePosition.Line.Should().BePositive();
    }

    [Fact]
    public void A_half_is_taken_from_the_cache_while_its_input_is_the_same()
    {
        var first = new OpenValueRun(Ordinary);
        var beside = first.Again("namespace Elsewhere; public class Other;", isAddition: true);
        var within = first.Again(Ordinary.Replace("Value is Values.Second", "Value is Values.First", StringComparison.Ordinal), isAddition: false);
        var changed = first.Again(Ordinary.Replace("The second.", "Another.", StringComparison.Ordinal), isAddition: false);

        first.Reasons.Should().OnlyContain(reason => reason == IncrementalStepRunReason.New);
        beside.Reasons.Should().HaveCount(2).And.OnlyContain(reason => reason == IncrementalStepRunReason.Cached || reason == IncrementalStepRunReason.Unchanged);
        within.Reasons.Should().HaveCount(2).And.OnlyContain(reason => reason == IncrementalStepRunReason.Cached || reason == IncrementalStepRunReason.Unchanged);
        changed.Reasons.Should().HaveCount(2).And.OnlyContain(reason => reason == IncrementalStepRunReason.Modified);
    }

    private static (string? Text, bool IsKnown, bool IsTerminal) Show(Type type, string? text)
    {
        var value = type.GetMethod("FromValue")!.Invoke(null, BindingFlags.Default, null, [text], null);
        return (value!.ToString(), (bool)type.GetProperty("IsKnown")!.GetValue(value)!, (bool)type.GetProperty("IsTerminal")!.GetValue(value)!);
    }
}

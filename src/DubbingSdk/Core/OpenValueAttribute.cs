using System.Diagnostics;

namespace DubbingSdk;

/// <summary>Marks an open value. Its constants and specific members are written by hand; the rest is generated at build time.</summary>
[AttributeUsage(AttributeTargets.Struct)]
[Conditional("NEVER")]
internal sealed class OpenValueAttribute : Attribute;

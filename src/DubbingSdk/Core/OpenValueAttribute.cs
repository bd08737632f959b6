using System.Diagnostics;

namespace DubbingSdk;

/// <summary>Marks an open value whose constants and own members are written by hand. The rest of it is generated when the library is built.</summary>
[AttributeUsage(AttributeTargets.Struct)]
[Conditional("NEVER")]
internal sealed class OpenValueAttribute : Attribute;

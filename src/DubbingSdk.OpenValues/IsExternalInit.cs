namespace System.Runtime.CompilerServices;

/// <summary>Lets records be compiled for .NET Standard 2.0, which has no such type.</summary>
internal static class IsExternalInit;

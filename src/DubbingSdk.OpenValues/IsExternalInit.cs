namespace System.Runtime.CompilerServices;

/// <summary>Enables records on .NET Standard 2.0, which lacks this type.</summary>
internal static class IsExternalInit;

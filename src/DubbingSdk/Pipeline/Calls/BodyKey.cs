namespace DubbingSdk.Pipeline;

/// <summary>A key that travels as a member of the body.</summary>
/// <param name="Member">The name of the member.</param>
/// <param name="Value">The key.</param>
internal readonly record struct BodyKey(string Member, string Value)
{
    public override string ToString() => Member;
}

namespace DubbingSdk.Pipeline;

/// <summary>An API key that is sent as a member of the body.</summary>
/// <param name="Member">The name of the member.</param>
/// <param name="Value">The key.</param>
internal readonly record struct BodyKey(string Member, string Value)
{
    public override string ToString() => Member;
}

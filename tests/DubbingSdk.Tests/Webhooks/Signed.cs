using System.Security.Cryptography;
using System.Text;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Webhooks;

/// <summary>Webhooks as the service signs them, made without the library.</summary>
internal static class Signed
{
    public const string Secret = "wsec_4f1d2c3b";

    public const string Body = """{"type":"dubbing_project_ready","event_timestamp":1767268800,"data":{"project_id":"proj_1"}}""";

    /// <summary>The time that <see cref="TestTime"/> begins with, in seconds.</summary>
    public const long Now = 1767268800;

    public static string Hash(string secret, string timestamp, ReadOnlySpan<byte> body) =>
        Convert.ToHexString(HMACSHA256.HashData(Bytes(secret), (byte[])[.. Bytes(timestamp + "."), .. body])).ToLowerInvariant();

    public static string Header(string secret = Secret, long time = Now, string body = Body) => $"t={time},v0={Hash(secret, $"{time}", Bytes(body))}";

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    public static DubbingWebhookVerifier Verifier(params string[] secrets) => new(new DubbingWebhookOptions { Secrets = secrets.Length > 0 ? secrets : [Secret], TimeProvider = new TestTime() });
}

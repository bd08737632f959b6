using System.Text;
using DubbingSdk.Tests.Support;

namespace DubbingSdk.Tests.Errors;

/// <summary>A body whose text arrives in full, and which then runs the code of the test.</summary>
internal sealed class ScriptedStream(string text, Func<CancellationToken, Task> then) : ReadOnlyStream
{
    private byte[] _left = Encoding.UTF8.GetBytes(text);

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_left.Length == 0)
            await then(cancellationToken);
        var count = Math.Min(buffer.Length, _left.Length);
        _left.AsMemory(0, count).CopyTo(buffer);
        _left = _left[count..];
        return count;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

using System.Runtime.InteropServices;
using System.Security.Cryptography;
using MathNet.Numerics.Random;

namespace CsatWarehouse.Metrics.Statistics;

/// <summary>Random draws that depend on the data alone: the same sample gives the same draws in every process, on every machine and in whatever order it was filled.</summary>
static class ContentSeed
{
    public static int Of(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        return BitConverter.ToInt32(hash);
    }

    public static int Of<T>(ReadOnlySpan<T> content)
        where T : struct => Of(MemoryMarshal.AsBytes(content));

    public static Xoshiro256StarStar Generator(ReadOnlySpan<byte> content) =>
        new(Of(content), threadSafe: false);

    public static Xoshiro256StarStar Generator<T>(ReadOnlySpan<T> content)
        where T : struct => new(Of(content), threadSafe: false);
}

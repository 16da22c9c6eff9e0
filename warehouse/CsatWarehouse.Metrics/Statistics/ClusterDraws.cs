using System.Numerics;
using System.Runtime.CompilerServices;

namespace CsatWarehouse.Metrics.Statistics;

/// <summary>
/// Draws of clusters with replacement by xoshiro256** (Blackman and Vigna 2018, Scrambled Linear Pseudorandom Number Generators): the numbers that Math.NET's generator gives for the same seed.
/// That one is called anew for each number and branches on it; half of a build was spent there.
/// </summary>
sealed class ClusterDraws
{
    readonly int _clusters;
    readonly int _shift;
    readonly int[] _drawn;
    ulong _a;
    ulong _b;
    ulong _c;
    ulong _d;

    /// <param name="clusters">At least 2.</param>
    public ClusterDraws(int seed, int clusters)
    {
        var state = (ulong)seed;
        (_a, _b, _c, _d) = (Mixed(ref state), Mixed(ref state), Mixed(ref state), Mixed(ref state));
        var bits = BitOperations.Log2((uint)clusters - 1) + 1;
        (_clusters, _shift, _drawn) = (clusters, 64 - bits, new int[1 << bits]);
    }

    /// <summary>Draws as many clusters as there are, and tells how often each was drawn; overwritten by the next call.</summary>
    public ReadOnlySpan<int> Next()
    {
        Array.Clear(_drawn);
        var drawn = _drawn;
        var (a, b, c, d) = (_a, _b, _c, _d);
        // Numbers past the last cluster are counted as well, where nobody looks, so that there is nothing to branch on.
        for (var left = _clusters; left > 0; )
        {
            var number = (int)(BitOperations.RotateLeft(b * 5, 7) * 9 >> _shift);
            var shifted = b << 17;
            c ^= a;
            d ^= b;
            b ^= c;
            a ^= d;
            c ^= shifted;
            d = BitOperations.RotateLeft(d, 45);
            drawn[number]++;
            left -= Unsafe.BitCast<bool, byte>(number < _clusters);
        }
        (_a, _b, _c, _d) = (a, b, c, d);
        return drawn.AsSpan(0, _clusters);
    }

    /// <summary>SplitMix64, by which the authors seed their generators.</summary>
    static ulong Mixed(ref ulong state)
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = (state ^ state >> 30) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ mixed >> 27) * 0x94D049BB133111EB;
        return mixed ^ mixed >> 31;
    }
}

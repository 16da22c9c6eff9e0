using System.Security.Cryptography;
using CsatWarehouse.Scorecards;
using CsatWarehouse.Scorecards.Jobs;
using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Benchmarks;

/// <summary>Scorecards rendered into memory as the job renders them, counted, hashed and let go.</summary>
/// <param name="wanted">How many are rendered at most.</param>
sealed class RenderedScorecards(int wanted) : IDisposable
{
    readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public int Count { get; private set; }
    public int Pages { get; private set; }
    public long Bytes { get; private set; }

    /// <summary>Those of one month, each in each language, on all processors.</summary>
    public async Task AddAsync(IEnumerable<ScorecardModel> month, IReadOnlyList<string> languages)
    {
        var scorecards = month.SelectMany(_ => languages, Tuple.Create).Take(wanted - Count);
        await foreach (
            var document in SideBySide.RenderAsync(scorecards, s => Render(s.Item1, s.Item2))
        )
        {
            _hash.AppendData(document.Bytes);
            Count++;
            Pages += document.Pages;
            Bytes += document.Bytes.Length;
        }
    }

    /// <summary>SHA-256 of all bytes in their order.</summary>
    public string Hash() => Convert.ToHexString(_hash.GetCurrentHash());

    public void Dispose() => _hash.Dispose();

    static Rendered Render(ScorecardModel model, string language) =>
        new(ScorecardDocument.Of(model, language).ToBytes(out var pages), pages);

    sealed record Rendered(byte[] Bytes, int Pages);
}

using System.Security.Cryptography;
using CsatWarehouse.Scorecards;
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
    public void Add(IEnumerable<ScorecardModel> month, IReadOnlyList<string> languages)
    {
        var made = month
            .SelectMany(_ => languages, (model, language) => (model, language))
            .Take(wanted - Count)
            .AsParallel()
            .AsOrdered()
            .Select(one => Render(one.model, one.language))
            .ToList();
        foreach (var (document, pages) in made)
        {
            _hash.AppendData(document);
            Count++;
            Pages += pages;
            Bytes += document.Length;
        }
    }

    /// <summary>SHA-256 of all bytes in their order.</summary>
    public string Hash() => Convert.ToHexString(_hash.GetCurrentHash());

    public void Dispose() => _hash.Dispose();

    static (byte[] Document, int Pages) Render(ScorecardModel model, string language)
    {
        var document = ScorecardDocument.Of(model, language).ToBytes(out var pages);
        return (document, pages);
    }
}

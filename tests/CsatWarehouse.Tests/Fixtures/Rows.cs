using System.Globalization;

namespace CsatWarehouse.Tests.Fixtures;

/// <summary>Rows of the test survey, counted on so that no two have the same id.</summary>
sealed class Rows(int firstId = 1)
{
    int _next = firstId;

    /// <summary><paramref name="count"/> answers on one day: one person and one cluster each.</summary>
    public IEnumerable<string> Of(
        int count,
        string day,
        int nps,
        string region = "North",
        int csat = 4,
        int delivery = 4,
        string weight = "1"
    ) =>
        Enumerable
            .Range(0, count)
            .Select(_ =>
            {
                var id = _next++;
                return string.Create(
                    CultureInfo.InvariantCulture,
                    $"{id},{day},{nps},{csat},{delivery},{region},r{id},{weight},"
                );
            })
            .ToList();
}

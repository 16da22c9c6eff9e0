namespace CsatWarehouse.Kpis.Customers;

/// <summary>Sums of money. Currencies are never added up: nobody says by which rate.</summary>
static class Money
{
    /// <returns>Null where nothing is known, or where the amounts are in several currencies; amounts of which nothing is known are left out.</returns>
    public static (double? Amount, string? Currency) Sum(
        IEnumerable<(double? Amount, string? Currency)> amounts
    )
    {
        var known = amounts.Where(a => a.Amount is not null).ToList();
        if (known.Count == 0 || known.Exists(a => a.Currency != known[0].Currency))
            return (null, null);
        return (known.Sum(a => a.Amount), known[0].Currency);
    }
}

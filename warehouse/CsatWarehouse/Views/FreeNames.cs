using System.Globalization;

namespace CsatWarehouse.Views;

/// <summary>Gives names out once. Case does not tell names apart, in SQLite as in most collations of SQL Server.</summary>
sealed class FreeNames(params IEnumerable<string> taken)
{
    readonly HashSet<string> _taken = new(taken, StringComparer.OrdinalIgnoreCase);

    /// <summary>The name itself, or with the first number from 2 that makes it a new one.</summary>
    public string Take(string name)
    {
        var free = name;
        for (var i = 2; !_taken.Add(free); i++)
            free = string.Create(CultureInfo.InvariantCulture, $"{name} {i}");
        return free;
    }
}

namespace CsatWarehouse.Exports.Json;

/// <summary>Finds the name that somebody probably meant.</summary>
public static class NearestName
{
    /// <summary>
    /// The known name with the smallest edit distance (insert, delete, replace, swap neighbours; case does not count); of
    /// equals the first. Null where none is within a third of the given name's length, and at least one edit.
    /// </summary>
    public static string? Among(IEnumerable<string> known, string given)
    {
        string? nearest = null;
        var smallest = Math.Max(1, given.Length / 3) + 1;
        foreach (var name in known)
        {
            var distance = Distance(name.ToUpperInvariant(), given.ToUpperInvariant());
            if (distance < smallest)
                (nearest, smallest) = (name, distance);
        }
        return nearest;
    }

    /// <summary>"; did you mean 'x'?", or what is known where nothing is near: the ending of an error message.</summary>
    public static string Hint(IReadOnlyCollection<string> known, string given)
    {
        if (Among(known, given) is { } nearest)
            return $"; did you mean '{nearest}'?";
        return known.Count == 0 ? "" : $"; known are {string.Join(", ", known)}";
    }

    // Damerau-Levenshtein in the "optimal string alignment" form: three rows are enough.
    static int Distance(string a, string b)
    {
        var before = new int[b.Length + 1];
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replace = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(replace, Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
            }
            (before, previous, current) = (previous, current, before);
        }
        return previous[b.Length];
    }
}

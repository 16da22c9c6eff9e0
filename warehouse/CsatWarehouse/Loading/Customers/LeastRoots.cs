namespace CsatWarehouse.Loading.Customers;

/// <summary>Sets of the numbers 0 to n-1 that are united step by step; a set is known by its least number, whatever the order of the steps.</summary>
sealed class LeastRoots(int count)
{
    readonly int[] _parents = [.. Enumerable.Range(0, count)];

    public int RootOf(int number)
    {
        while (_parents[number] != number)
            number = _parents[number] = _parents[_parents[number]];
        return number;
    }

    public void Unite(int one, int other)
    {
        (one, other) = (RootOf(one), RootOf(other));
        _parents[Math.Max(one, other)] = Math.Min(one, other);
    }

    public void Unite(IReadOnlyList<int> numbers)
    {
        for (var i = 1; i < numbers.Count; i++)
            Unite(numbers[0], numbers[i]);
    }

    /// <summary>The sets as they are now; later steps do not change it.</summary>
    public int[] Roots() => [.. Enumerable.Range(0, _parents.Length).Select(RootOf)];
}

namespace CsatWarehouse.Metrics.Disclosure;

/// <summary>Decides which members of one margin (the regions of a total, say) must not be shown, so that no figure of fewer than five persons can be read or subtracted.</summary>
public static class Suppression
{
    /// <summary>Distinct persons from which a figure may be shown.</summary>
    public const int Limit = 5;

    /// <summary>True where a figure stands on one to four persons. A cell of none has nobody to hide and is shown as without data.</summary>
    public static bool IsTooSmall(long persons) => persons is > 0 and < Limit;

    /// <summary>
    /// Hides every member of one to four persons, then the smallest others, until what is hidden spans two members and five persons: less could be found by
    /// subtracting the members shown from the total. Among equals the earlier is hidden, so keep the members in one order. Empty members are never hidden here, and count for nothing where another margin hides them: they protect nobody.
    /// Where all persons of the margin together are fewer than five, its total is too small as well and is the caller's to hide.
    /// </summary>
    /// <param name="personsOfMembersInOneMargin">Distinct persons of each member; every member of the total, Unknown included.</param>
    /// <param name="alreadyHidden">Members that another margin hides; they count towards what protects. None by default.</param>
    /// <returns>True for each member to hide, in the same order.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A member has a negative number of persons.</exception>
    /// <exception cref="ArgumentException">The two lists differ in length.</exception>
    public static bool[] Hidden(
        IReadOnlyList<long> personsOfMembersInOneMargin,
        IReadOnlyList<bool>? alreadyHidden = null
    )
    {
        foreach (var persons in personsOfMembersInOneMargin)
            ArgumentOutOfRangeException.ThrowIfNegative(
                persons,
                nameof(personsOfMembersInOneMargin)
            );

        if (alreadyHidden is not null && alreadyHidden.Count != personsOfMembersInOneMargin.Count)
            throw new ArgumentException(
                $"{alreadyHidden.Count} flags were given for {personsOfMembersInOneMargin.Count} members: give one for each.",
                nameof(alreadyHidden)
            );

        var hidden = personsOfMembersInOneMargin
            .Select((persons, i) => IsTooSmall(persons) || (alreadyHidden?[i] ?? false))
            .ToArray();
        var members = hidden
            .Where((isHidden, i) => isHidden && personsOfMembersInOneMargin[i] > 0)
            .Count();
        if (members == 0)
            return hidden;
        var total = personsOfMembersInOneMargin.Where((_, i) => hidden[i]).Sum();
        var others = Enumerable
            .Range(0, hidden.Length)
            .Where(i => personsOfMembersInOneMargin[i] >= Limit && !hidden[i])
            .OrderBy(i => personsOfMembersInOneMargin[i]);
        foreach (var other in others)
        {
            if (members >= 2 && total >= Limit)
                break;
            hidden[other] = true;
            members++;
            total += personsOfMembersInOneMargin[other];
        }
        return hidden;
    }
}

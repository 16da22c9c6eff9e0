using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace CsatWarehouse.Kpis;

/// <summary>One dimension member in a slice.</summary>
public readonly record struct SliceMember(string Dimension, string Member);

/// <summary>
/// A slice as text: <c>region=North;stage=Delivery</c>, names sorted ordinally, up to three pairs, <c>all</c> for overall.
/// In a member's code the characters <c>; = %</c> are written <c>%3B %3D %25</c>.
/// </summary>
public sealed class SliceCode : IEquatable<SliceCode>
{
    public const int MaxMembers = 3;
    const string AllText = "all";

    SliceCode(ImmutableArray<SliceMember> members)
    {
        Members = members;
        Text = members.IsEmpty
            ? AllText
            : string.Join(';', members.Select(m => $"{Escape(m.Dimension)}={Escape(m.Member)}"));
        Dimensions = string.Join(';', members.Select(m => m.Dimension));
    }

    public static SliceCode All { get; } = new([]);

    public ImmutableArray<SliceMember> Members { get; }
    public string Text { get; }

    /// <summary>The dimensions alone, <c>region;stage</c>: the family within which changes are judged. Empty for overall.</summary>
    public string Dimensions { get; }

    /// <exception cref="ArgumentException">More than three members, or one dimension twice.</exception>
    public static SliceCode Of(params IEnumerable<SliceMember> members)
    {
        var sorted = members.OrderBy(m => m.Dimension, StringComparer.Ordinal).ToImmutableArray();
        if (sorted.Length > MaxMembers)
            throw new ArgumentException(
                $"A slice has at most {MaxMembers} members; {sorted.Length} were given.",
                nameof(members)
            );
        for (var i = 1; i < sorted.Length; i++)
            if (sorted[i].Dimension == sorted[i - 1].Dimension)
                throw new ArgumentException(
                    $"A slice names the dimension '{sorted[i].Dimension}' twice.",
                    nameof(members)
                );
        return sorted.IsEmpty ? All : new(sorted);
    }

    /// <summary>Reads what <see cref="Text"/> writes; the order of the pairs does not matter.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out SliceCode? slice)
    {
        slice = text == AllText ? All : null;
        if (slice is not null)
            return true;
        var members = new List<SliceMember>();
        foreach (var pair in text.Split(';'))
        {
            var parts = pair.Split('=');
            if (parts.Length != 2 || parts[0].Length == 0 || parts[1].Length == 0)
                return false;
            members.Add(new(Unescape(parts[0]), Unescape(parts[1])));
        }
        if (
            members.Count > MaxMembers
            || members.DistinctBy(m => m.Dimension).Count() < members.Count
        )
            return false;
        slice = Of(members);
        return true;
    }

    /// <exception cref="FormatException">The text is no slice.</exception>
    public static SliceCode Parse(string text) =>
        TryParse(text, out var slice)
            ? slice
            : throw new FormatException(
                $"'{text}' is no slice; write all, region=North or region=North;stage=Delivery, with up to {MaxMembers} pairs."
            );

    /// <summary>The member of a dimension; null where the slice does not name it.</summary>
    public string? MemberOf(string dimension)
    {
        foreach (var member in Members)
            if (member.Dimension == dimension)
                return member.Member;
        return null;
    }

    /// <summary>The slice with one dimension left out.</summary>
    public SliceCode Without(string dimension) => Of(Members.Where(m => m.Dimension != dimension));

    /// <summary>Every smaller slice that contains this one, overall excepted.</summary>
    public IEnumerable<SliceCode> Parents() =>
        Members.Length < 2
            ? []
            : Members
                .SelectMany(m =>
                    (IEnumerable<SliceCode>)
                        [Without(m.Dimension), .. Without(m.Dimension).Parents()]
                )
                .Distinct();

    public bool Equals(SliceCode? other) => other is not null && Text == other.Text;

    public override bool Equals(object? obj) => Equals(obj as SliceCode);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    public override string ToString() => Text;

    static string Escape(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace(";", "%3B", StringComparison.Ordinal)
            .Replace("=", "%3D", StringComparison.Ordinal);

    static string Unescape(string text) =>
        text.Replace("%3B", ";", StringComparison.Ordinal)
            .Replace("%3D", "=", StringComparison.Ordinal)
            .Replace("%25", "%", StringComparison.Ordinal);
}

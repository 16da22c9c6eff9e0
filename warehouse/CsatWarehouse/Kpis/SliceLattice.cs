using System.Collections.Immutable;

namespace CsatWarehouse.Kpis;

/// <summary>The sets of dimensions that figures are made for: overall, the journey's stages, and what <c>csat.json</c> lists.</summary>
public sealed class SliceLattice
{
    public const string Stage = "stage";
    public const string Channel = "channel";
    public const string Language = "language";

    /// <summary>The team that handled the contact; of tickets alone, unless a profile has a classification of this name.</summary>
    public const string Team = "team";

    /// <summary>What the contact was about; otherwise as <see cref="Team"/>.</summary>
    public const string Topic = "topic";

    /// <summary>Where the customer is served; of a survey whose profile has no classification of this name, and of tickets, as the customer's records say.</summary>
    public const string Region = "region";

    /// <summary>What kind of customer it is; otherwise as <see cref="Region"/>.</summary>
    public const string Segment = "segment";

    /// <summary>What was heard of a customer before the month: answered, in-contact, silent or not-invited. Where records say who is a customer, figures of them are made by it without being asked for.</summary>
    public const string Voice = "voice";

    /// <summary>Where a customer who left went; otherwise as <see cref="Voice"/>.</summary>
    public const string Destination = "destination";

    /// <param name="sets">Sets of one to three dimension names; order and repetition do not matter.</param>
    public SliceLattice(params IEnumerable<IReadOnlyCollection<string>> sets) =>
        Sets = [
            .. sets.Append([])
                .Append([Stage])
                .Select(set => set.Distinct().Order(StringComparer.Ordinal).ToImmutableArray())
                .DistinctBy(set => string.Join(';', set))
                .OrderBy(set => set.Length)
                .ThenBy(set => string.Join(';', set), StringComparer.Ordinal),
        ];

    /// <summary>Each set sorted, smallest sets first; the first is empty: overall.</summary>
    public ImmutableArray<ImmutableArray<string>> Sets { get; }

    /// <summary>Every dimension that occurs, sorted.</summary>
    public IEnumerable<string> Dimensions =>
        Sets.SelectMany(set => set).Distinct().Order(StringComparer.Ordinal);
}

using System.Collections.Immutable;
using CsatWarehouse.Dimensions;
using CsatWarehouse.Facts;
using CsatWarehouse.Kpis;
using CsatWarehouse.Metrics.Disclosure;
using CsatWarehouse.Scorecards.Model;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Scorecards.Reading;

/// <summary>
/// Chooses three quotes by a rule that nobody can bend: the newest low answer about what most negative feedback is about, the newest complaint, the newest praise. One customer is quoted once.
/// </summary>
sealed class QuoteReader
{
    const int Longest = 260;

    /// <summary>Of the scale: 5 of 5, 9 and 10 of 0-10.</summary>
    const double High = 0.9;

    readonly MonthReading _month;
    readonly List<HeardVoice> _voices;
    readonly ILookup<long, string> _names;
    readonly List<string> _staff;

    QuoteReader(
        MonthReading month,
        List<HeardVoice> voices,
        ILookup<long, string> names,
        List<string> staff
    ) => (_month, _voices, _names, _staff) = (month, voices, names, staff);

    public static async Task<QuoteReader> ReadAsync(
        WarehouseContext context,
        MonthReading month,
        CancellationToken cancellation
    )
    {
        List<HeardVoice> voices =
        [
            .. await HeardVoices.CommentsAsync(context, month, cancellation),
            .. await HeardVoices.ReviewsAsync(context, month, cancellation),
        ];
        var customers = voices.Select(v => v.CustomerKey).Distinct().ToList();
        var names = await (
            from customer in context.Customers
            join same in context.Customers
                on customer.CustomerDurableKey equals same.CustomerDurableKey
            join known in context.CustomerPii on same.CustomerKey equals known.CustomerKey
            where
                customers.Contains(customer.CustomerKey)
                && customer.CustomerDurableKey > 0
                && known.Name != null
            select new { customer.CustomerKey, known.Name }
        ).ToListAsync(cancellation);
        var staff = await context
            .Agents.Where(a => !a.IsBot)
            .Select(a => a.Name.Text)
            .Distinct()
            .ToListAsync(cancellation);
        return new(month, voices, names.ToLookup(n => n.CustomerKey, n => n.Name), staff);
    }

    /// <param name="about">The stage that most negative feedback of the slice is about; null where none stands out.</param>
    public ImmutableArray<Quote> Of(SliceCode slice, string? about)
    {
        var own = _voices.FindAll(v =>
            slice.Members.All(m => v.Members.GetValueOrDefault(m.Dimension) == m.Member)
        );
        // Whoever knows that four persons wrote could guess which of them is quoted.
        if (own.Select(v => v.CustomerKey).Distinct().Count() < Suppression.Limit)
            return [];
        var quotes = new List<Quote>();
        Add(
            QuoteReason.MostNegative,
            // Whoever is content with all but this would be printed as negative with the best score.
            v => v.LowStages.Contains(about ?? "") && v.Height is null or < HeardVoice.Low,
            v => v is { Kind: FactKind.Survey, Height: < HeardVoice.Low }
        );
        Add(
            QuoteReason.Complaint,
            v => v.IsComplaint,
            v => v is { Kind: FactKind.Review, Height: < HeardVoice.Low }
        );
        Add(QuoteReason.Praise, v => v is { Kind: FactKind.Survey, Height: >= High }, _ => false);
        return [.. quotes];

        void Add(QuoteReason reason, params Predicate<HeardVoice>[] wanted)
        {
            foreach (var rule in wanted)
                if (
                    own.Find(v =>
                        rule(v)
                        && !quotes.Exists(q =>
                            q.Text == TextOf(v)
                            || (v.CustomerKey > 0 && q.CustomerKey == v.CustomerKey)
                        )
                    ) is
                    { } voice
                )
                {
                    quotes.Add(QuoteOf(voice, reason, about));
                    return;
                }
        }
    }

    Quote QuoteOf(HeardVoice voice, QuoteReason reason, string? about) =>
        new(reason, TextOf(voice))
        {
            Day = voice.Day,
            Language = voice.Language,
            About =
                reason == QuoteReason.MostNegative && voice.LowStages.Contains(about ?? "")
                    ? _month.NameOf(new(SliceLattice.Stage, about!))
                : voice.Members.TryGetValue(SliceLattice.Topic, out var topic)
                    ? _month.NameOf(new(SliceLattice.Topic, topic))
                : voice.Members.TryGetValue(SliceLattice.Channel, out var channel)
                    ? _month.NameOf(new(SliceLattice.Channel, channel))
                : null,
            Score = voice.Score,
            ScoreMax = voice.ScoreMax,
            Platform = voice.Platform,
            Kind = voice.Kind,
            RowKey = voice.RowKey,
            QuestionKey = voice.QuestionKey,
            CustomerKey = voice.CustomerKey,
        };

    string TextOf(HeardVoice voice)
    {
        var mask = new QuoteMask(
            _names[voice.CustomerKey].Concat(_staff),
            [
                _month.Workspace.Name.Text,
                _month.Workspace.Name.Russian ?? "",
                _month.Workspace.Name.Ukrainian ?? "",
            ]
        );
        return QuoteMask.Shortened(mask.Of(voice.Text), Longest);
    }
}

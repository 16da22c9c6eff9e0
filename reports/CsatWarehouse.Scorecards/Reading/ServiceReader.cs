using System.Collections.Immutable;
using CsatWarehouse.Dimensions;
using CsatWarehouse.Kpis;
using CsatWarehouse.Reading;
using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Reading;

/// <summary>Reads how contacts were served, and what they were about.</summary>
sealed class ServiceReader(MonthReading month, SliceCode slice)
{
    /// <summary>By what service is told apart: the first that figures are made by.</summary>
    static readonly ImmutableArray<string> Dimensions =
    [
        SliceLattice.Channel,
        SliceLattice.Team,
        SliceLattice.Region,
        SliceLattice.Segment,
    ];

    static readonly ImmutableArray<string> Satisfactions =
    [
        KpiCatalogue.Csat5,
        KpiCatalogue.Csat10,
        KpiCatalogue.Csat5TopTwo,
        KpiCatalogue.Csat10TopTwo,
        KpiCatalogue.CesTop,
    ];

    /// <summary>Null where no contact is known.</summary>
    public ServiceFigures? Read()
    {
        if (month.Table.Find(KpiCatalogue.Contacts, slice)?.Figure is not { Answers: > 0 })
            return null;
        var dimension = Dimensions.FirstOrDefault(d =>
            slice.MemberOf(d) is null && MembersOf(d).Count > 1
        );
        var satisfaction = Satisfactions.FirstOrDefault(kpi =>
            month
                .Table.Of(kpi, With(SliceLattice.Topic, "?").Dimensions)
                .Any(r =>
                    r.Slice.Without(SliceLattice.Topic).Equals(slice)
                    && r.Figure is { IsSuppressed: false, Value: not null }
                )
        );
        return new()
        {
            Whole = Row("", MemberName.Of(""), slice),
            Dimension = dimension,
            DimensionName = dimension is null ? null : month.Workspace.NameOfDimension(dimension),
            Rows = dimension is null
                ? []
                :
                [
                    .. MembersOf(dimension)
                        .Select(m => Row(m.Member, month.NameOf(m), With(dimension, m.Member))),
                ],
            Topics = Topics(satisfaction),
            SatisfactionKpi = satisfaction,
        };
    }

    List<SliceMember> MembersOf(string dimension) =>
        [
            .. month
                .Table.Of(KpiCatalogue.Contacts, With(dimension, "?").Dimensions)
                .Where(r => r.Slice.Without(dimension).Equals(slice) && r.Figure.Answers > 0)
                .Select(r => new SliceMember(dimension, r.Slice.MemberOf(dimension)!))
                .OrderBy(month.Names.OrderOf),
        ];

    ServiceRow Row(string code, MemberName name, SliceCode of) =>
        new(code, name)
        {
            Contacts = FigureOf(KpiCatalogue.Contacts, of),
            FirstResponse = FigureOf(KpiCatalogue.FirstResponseMedian, of),
            FirstResponseSlow = FigureOf(KpiCatalogue.FirstResponseP90, of),
            FirstResponseBusiness = FigureOf(KpiCatalogue.FirstResponseMedianBusiness, of),
            Unanswered = ApartOf(KpiCatalogue.FirstResponseMedian, of),
            Resolution = FigureOf(KpiCatalogue.ResolutionMedian, of),
            ResolutionSlow = FigureOf(KpiCatalogue.ResolutionP90, of),
            ResolutionBusiness = FigureOf(KpiCatalogue.ResolutionMedianBusiness, of),
            Unsolved = ApartOf(KpiCatalogue.ResolutionMedianWithOpen, of),
            Fcr = FigureOf(KpiCatalogue.Fcr, of),
            Repeats = FigureOf(KpiCatalogue.RepeatRate, of),
            Reopened = FigureOf(KpiCatalogue.ReopenRate, of),
        };

    ImmutableArray<TopicRow> Topics(string? satisfaction)
    {
        var all = month.Table.Find(KpiCatalogue.Contacts, slice)!.Figure.Answers;
        var topics = ImmutableArray.CreateBuilder<TopicRow>();
        var sum = 0L;
        foreach (
            var reading in month
                .Table.Of(KpiCatalogue.Contacts, With(SliceLattice.Topic, "?").Dimensions)
                .Where(r =>
                    r.Slice.Without(SliceLattice.Topic).Equals(slice)
                    && r.Figure is { IsSuppressed: false, Answers: > 0 }
                )
                .OrderByDescending(r => r.Figure.Answers)
                .ThenBy(r => r.Slice.Text, StringComparer.Ordinal)
        )
        {
            var topic = new SliceMember(
                SliceLattice.Topic,
                reading.Slice.MemberOf(SliceLattice.Topic)!
            );
            sum += reading.Figure.Answers;
            topics.Add(
                new(topic.Member, month.NameOf(topic), month.OwnerOfTopic(topic.Member))
                {
                    Contacts = Printed.Of(reading, month.Comparison),
                    Share = (double)reading.Figure.Answers / all,
                    Cumulative = (double)sum / all,
                    Repeats = FigureOf(KpiCatalogue.RepeatRate, reading.Slice),
                    Satisfaction = satisfaction is null
                        ? null
                        : FigureOf(satisfaction, reading.Slice),
                }
            );
        }
        return topics.ToImmutable();
    }

    SliceCode With(string dimension, string member) =>
        SliceCode.Of(slice.Members.Append(new(dimension, member)));

    Figure? FigureOf(string kpi, SliceCode of) =>
        month.Table.Find(kpi, of) is { } reading ? Printed.Of(reading, month.Comparison) : null;

    /// <summary>The cases beside a figure: unanswered, unsolved.</summary>
    long? ApartOf(string kpi, SliceCode of) =>
        month.Table.Find(kpi, of)?.Figure is { IsSuppressed: false } figure ? figure.Neutral : null;
}

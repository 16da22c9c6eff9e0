using CsatWarehouse.Exports.Persons;

namespace CsatWarehouse.Exports.Surveys;

/// <summary>One response to a survey, typed. A reader fills the same instance again for each row: copy what must outlive it.</summary>
public sealed class SurveyResponseRow : IPersonalRow
{
    /// <summary>The line of the file on which the row begins, from 1.</summary>
    public long Line { get; internal set; }

    /// <summary>The row's number among the data rows, from 1, whatever their outcome.</summary>
    public long Ordinal { get; internal set; }

    /// <summary>The source's own id; null where the profile names none. Unique within <see cref="Scope"/> only.</summary>
    public string? ResponseId { get; internal set; }

    /// <summary>The wave, year or instance within which ids count; empty where they never start again.</summary>
    public string Scope { get; internal set; } = "";

    /// <summary>The day of the answer in the reporting time zone.</summary>
    public DateOnly AnsweredOn { get; internal set; }

    /// <summary>Null where the source knows only the day.</summary>
    public DateTime? AnsweredAtUtc { get; internal set; }
    public DateTime? UpdatedAtUtc { get; internal set; }
    public string? CustomerId { get; internal set; }
    public string? CustomerEmail { get; internal set; }
    public string? Channel { get; internal set; }
    public string? Language { get; internal set; }

    /// <summary>What was sampled together (a flight, a shift): answers within it are not independent.</summary>
    public string? ClusterId { get; internal set; }

    /// <summary>Not negative; null where there is none.</summary>
    public double? Weight { get; internal set; }

    /// <summary>In the order of the layout's questions.</summary>
    public SurveyAnswer[] Answers { get; internal set; } = [];

    /// <summary>In the order of the layout's classifications; null where the person falls into no class.</summary>
    public string?[] Classifications { get; internal set; } = [];

    /// <summary>A row that stays as it is when the reader goes on.</summary>
    public SurveyResponseRow Copy()
    {
        var copy = (SurveyResponseRow)MemberwiseClone();
        copy.Answers = [.. Answers];
        copy.Classifications = [.. Classifications];
        return copy;
    }

    /// <inheritdoc/>
    /// <remarks>A comment counts as skipped; a cluster that is the person is the other id.</remarks>
    public void Anonymise(string customer)
    {
        if (ClusterId is not null && (ClusterId == CustomerId || ClusterId == CustomerEmail))
            ClusterId = customer;
        (CustomerId, CustomerEmail) = (customer, null);
        foreach (ref var answer in Answers.AsSpan())
            if (answer.Text is not null)
                answer = new(AnswerStatus.Skipped, null, null);
    }

    /// <inheritdoc/>
    public void ReplaceCustomer(Func<string, string?> replacement) { }

    /// <summary>Whether another reading of the same row gives the same response.</summary>
    internal bool SaysTheSameAs(SurveyResponseRow other) =>
        (Line, Ordinal, ResponseId, Scope)
            == (other.Line, other.Ordinal, other.ResponseId, other.Scope)
        && (AnsweredOn, AnsweredAtUtc, UpdatedAtUtc)
            == (other.AnsweredOn, other.AnsweredAtUtc, other.UpdatedAtUtc)
        && (CustomerId, CustomerEmail, Channel, Language, ClusterId, Weight)
            == (
                other.CustomerId,
                other.CustomerEmail,
                other.Channel,
                other.Language,
                other.ClusterId,
                other.Weight
            )
        && Answers.AsSpan().SequenceEqual(other.Answers)
        && Classifications.AsSpan().SequenceEqual(other.Classifications);
}

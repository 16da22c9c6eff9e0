using CsatWarehouse.Samples;
using CsatWarehouse.Samples.Crm;
using CsatWarehouse.Samples.People;
using CsatWarehouse.Samples.Surveys;
using CsatWarehouse.Samples.Tickets;
using CsatWarehouse.Samples.Writing;

namespace CsatWarehouse.Benchmarks.Cost;

/// <summary>
/// The demo's company at another size, as files of <see cref="History"/> months and of one day more. The number of tickets makes its
/// size, 250,000 customers for 5,000,000; it asks a fifth of those whose tickets are solved, so that there are some 1,000,000 responses then.
/// </summary>
sealed class CostCompany
{
    /// <summary>In months: ten times <see cref="ShortHistory"/>.</summary>
    public const int History = 80;
    public const int ShortHistory = History / 10;

    const double TicketsAtScaleOne = 40_000;
    const int AskedOneOf = 5;

    readonly CompanyOptions _options;
    readonly Timeline _time;
    readonly Population _population;
    readonly TicketStream _tickets;
    readonly Outreach _outreach;
    readonly ZendeskPeople _people;
    readonly string _scratch;

    /// <param name="scratch">A folder for files that nobody reads.</param>
    public CostCompany(int tickets, string scratch)
    {
        _options = new()
        {
            Months = History + 1,
            Scale = tickets / TicketsAtScaleOne,
            LastMonth = new(2026, 11, 1),
        };
        _time = new(_options.LastMonth, _options.Months);
        _population = new(_options, _time);
        var staff = new Staff(_options, _time, _population.Names);
        var organizations = Organization.Of(_options, _population).ToList();
        _people = new(_time, _population, staff, organizations);
        _tickets = new(new(_options, _time, _population), new(_options, _time, staff));
        _outreach = new(_options, _time, _population);
        _scratch = scratch;
    }

    /// <summary>Writes all files, each dated with the last day that it knows.</summary>
    /// <param name="day">Gets the files of the first day after the history.</param>
    public void Write(string history, string day)
    {
        for (var month = 0; month < History; month++)
            Write(new(history), month, _time.EndOf(month), _time.LastDayOf(month));
        var end = _time.StartOf(History).AddDays(1);
        Write(new(day), History, end, _time.MonthOf(History));
    }

    void Write(ExportFolder folder, int month, DateTime end, DateOnly asOf)
    {
        _people.Write(folder, month);
        var start = _time.StartOf(month);
        var asked = new List<Ticket>();
        using (var tickets = folder.Open("desk", "ticket", asOf, TicketSheet.Columns))
            foreach (var ticket in _tickets.ChangedIn(month, start, end))
            {
                tickets.Write(new(ticket, end));
                if (
                    ticket.FirstSolved >= start
                    && ticket.FirstSolved < end
                    && ticket.Id % AskedOneOf == 0
                )
                    asked.Add(ticket);
            }
        var answered = _outreach
            .Write(new(_scratch), month, asked)
            .Where(i => i.AnsweredAt < end)
            .ToLookup(i => i.Survey);
        Directory.Delete(_scratch, recursive: true);
        var relational = new RelationalSurvey(_options, _time);
        folder.Write(
            "qualtrics",
            RelationalSurvey.Code,
            asOf,
            QualtricsColumns.Of(_population),
            answered[RelationalSurvey.Code].Select(relational.Answer)
        );
        var transactional = new TransactionalSurvey(_options, _time);
        folder.Write(
            "surveymonkey",
            TransactionalSurvey.Code,
            asOf,
            SurveyMonkeyColumns.Of(_population),
            answered[TransactionalSurvey.Code].Select(transactional.Answer)
        );
    }
}

using CsatWarehouse.Samples.Crm;
using CsatWarehouse.Samples.Operations;
using CsatWarehouse.Samples.People;
using CsatWarehouse.Samples.Surveys;
using CsatWarehouse.Samples.Tickets;
using CsatWarehouse.Samples.Writing;

namespace CsatWarehouse.Samples;

/// <summary>
/// Writes the exports of a telecom company that does not exist, Svitanok ("dawn"), in the layouts of the systems that such a
/// company would use. The same options give the same bytes on every machine. What is true of the company stands in <see cref="PlantedEffects"/>.
/// </summary>
public sealed class CompanyGenerator
{
    readonly CompanyOptions _options;

    /// <exception cref="ArgumentOutOfRangeException">Months or scale outside the range that <see cref="CompanyOptions"/> states.</exception>
    public CompanyGenerator(CompanyOptions options)
    {
        if (options.Fault is { } fault)
            throw new ArgumentOutOfRangeException(nameof(options), fault);
        _options = options;
    }

    /// <summary>Writes all files into a folder of exports, replacing those of the same name; others stay. Memory grows with one month's tickets, not with the months.</summary>
    /// <param name="progress">Told each month whose files are written, by its first day.</param>
    /// <exception cref="IOException">The folder cannot be written to.</exception>
    public void WriteTo(
        string folder,
        IProgress<DateOnly>? progress = null,
        CancellationToken cancellation = default
    )
    {
        var time = new Timeline(
            new(_options.LastMonth.Year, _options.LastMonth.Month, 1),
            _options.Months
        );
        var exports = new ExportFolder(folder);
        var population = new Population(_options, time);
        var staff = new Staff(_options, time, population.Names);
        var organizations = Organization.Of(_options, population).ToList();

        var people = new ZendeskPeople(time, population, staff, organizations);
        var tickets = new TicketStream(new(_options, time, population), new(_options, time, staff));
        var desk = new HelpDesk(time, tickets);
        var surveys = new SurveyTools(_options, time, population);
        Action<ExportFolder, int>[] others =
        [
            people.Write,
            new Salesforce(_options, time, population, organizations).Write,
            new CustomerStatus(_options, time, population).Write,
            new Reviews(_options, time, population).Write,
            new MysteryVisits(_options, time).Write,
            new References(_options, time).Write,
            new ActionPlan(time).Write,
            new BusinessCalendar(time).Write,
        ];
        var solved = new List<Ticket>();
        for (var month = 0; month < time.Months; month++)
        {
            cancellation.ThrowIfCancellationRequested();
            solved.Clear();
            desk.Write(exports, month, solved);
            surveys.Write(exports, month, solved);
            foreach (var write in others)
                write(exports, month);
            progress?.Report(time.MonthOf(month));
        }
    }
}

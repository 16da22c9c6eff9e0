using CsatWarehouse.Samples.People;
using CsatWarehouse.Samples.Tickets;
using CsatWarehouse.Samples.Writing;

namespace CsatWarehouse.Samples.Surveys;

/// <summary>A month's invitations and both tools' downloads of the answers that came in it.</summary>
sealed class SurveyTools(CompanyOptions options, Timeline time, Population population)
{
    readonly Outreach _outreach = new(options, time, population);
    readonly RelationalSurvey _relational = new(options, time);
    readonly TransactionalSurvey _transactional = new(options, time);

    public void Write(ExportFolder folder, int month, List<Ticket> solved)
    {
        var answered = _outreach.Write(folder, month, solved);
        var asOf = time.LastDayOf(month);
        folder.Write(
            "qualtrics",
            RelationalSurvey.Code,
            asOf,
            QualtricsColumns.Of(population),
            answered.Where(i => i.Survey == RelationalSurvey.Code).Select(_relational.Answer)
        );
        folder.Write(
            "surveymonkey",
            TransactionalSurvey.Code,
            asOf,
            SurveyMonkeyColumns.Of(population),
            answered.Where(i => i.Survey == TransactionalSurvey.Code).Select(_transactional.Answer)
        );
    }
}

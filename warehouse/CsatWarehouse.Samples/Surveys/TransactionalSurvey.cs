using CsatWarehouse.Samples.People;
using CsatWarehouse.Samples.Randomness;
using CsatWarehouse.Samples.Tickets;

namespace CsatWarehouse.Samples.Surveys;

/// <summary>What one person answers about one contact.</summary>
/// <param name="Satisfaction">On 1-5.</param>
/// <param name="Ease">On 1-7, 7 the easiest.</param>
/// <param name="Stages">Satisfaction with each stage on 1-5, in the order of <see cref="Topic.Stages"/>; null for one not passed through.</param>
/// <param name="Staff">Competence, politeness and empathy on 1-5.</param>
sealed record TransactionalAnswers(
    Invitation Invitation,
    int Satisfaction,
    int Ease,
    int?[] Stages,
    int[] Staff,
    string? Comment
);

/// <summary>The survey after a ticket's first solution.</summary>
sealed class TransactionalSurvey(CompanyOptions options, Timeline time)
{
    public const string Code = "contact";

    const double MoodPerContact = 0.2;
    const double RepeatCost = 0.35;
    const double PassedOtherStage = 0.3;

    static readonly double[] StageMeans = [4.0, 3.9, 3.8, 3.7, 3.8, 3.4, 3.5];
    static readonly double[] StaffMeans = [4.1, 4.3, 4.0];

    public TransactionalAnswers Answer(Invitation invitation)
    {
        var ticket = invitation.Ticket!;
        var random = StableRandom.For(options.Seed, Strand.Transactional, ticket.Id, 1);
        var mean = Satisfaction(ticket);
        var satisfaction = random.Answer(1, 5, mean);
        return new(
            invitation,
            satisfaction,
            random.Answer(1, 7, (1.2 * mean) + 0.5),
            Stages(random, ticket, invitation.Month),
            Staff(random, ticket),
            random.Chance(0.3)
                ? SurveyWording.Of(random, ticket.Customer, satisfaction, 3, 2)
                : null
        );
    }

    /// <summary>The sum of the planted effects, which answers have as their mean.</summary>
    double Satisfaction(Ticket ticket)
    {
        var month = time.NumberOf(ticket.Created);
        var region = ticket.Customer.RegionIn(month).Code();
        var mean =
            Channels.Satisfaction(ticket.Contact.Channel)
            + (MoodPerContact * ticket.Customer.Mood)
            + ticket.Agent!.Skill;
        if (ticket.Contact.Ordinal > 0)
            mean -= RepeatCost;
        if (month >= time.Planted(PlantedEffects.MixShiftMonthsBack))
            mean += PlantedEffects.MixShiftGain;
        if (
            region == PlantedEffects.ActionRegion
            && month >= time.Planted(PlantedEffects.ActionMonthsBack)
        )
            mean += PlantedEffects.ActionGain;
        return mean;
    }

    int?[] Stages(StableRandom random, Ticket ticket, int month)
    {
        var stages = new int?[Topic.Stages.Count];
        for (var i = 0; i < stages.Length; i++)
        {
            var stage = Topic.Stages[i];
            // Everybody has used the service and been billed for it.
            if (
                stage != ticket.Topic.Stage
                && stage is not ("use" or "bill")
                && !random.Chance(PassedOtherStage)
            )
                continue;
            var isWorse =
                stage == PlantedEffects.BillStage
                && month >= time.Planted(PlantedEffects.BillGotWorseMonthsBack);
            stages[i] = random.Answer(
                1,
                5,
                StageMeans[i]
                    + (0.25 * ticket.Customer.Mood)
                    - (isWorse ? PlantedEffects.BillFall : 0)
            );
        }
        return stages;
    }

    static int[] Staff(StableRandom random, Ticket ticket)
    {
        var isCold = ticket.Team.Code == PlantedEffects.ColdTeam;
        var staff = new int[StaffMeans.Length];
        for (var i = 0; i < staff.Length; i++)
            staff[i] = random.Answer(
                1,
                5,
                StaffMeans[i]
                    + (2 * ticket.Agent!.Skill)
                    - (isCold && i == 2 ? PlantedEffects.EmpathyLack : 0)
            );
        return staff;
    }
}

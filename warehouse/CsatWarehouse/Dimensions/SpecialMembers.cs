namespace CsatWarehouse.Dimensions;

/// <summary>
/// The members 0 and -1 of every dimension that a fact may not know, the calendar's left out, which the model seeds. SQLite's migrations
/// write them each where its table was made; for SQL Server they are written from here.
/// </summary>
static class SpecialMembers
{
    public static IEnumerable<object> All =>
        Of(SpecialMember.Unknown, SpecialMember.UnknownCode, () => SpecialMember.UnknownName)
            .Concat(
                Of(
                    SpecialMember.NotApplicable,
                    SpecialMember.NotApplicableCode,
                    () => SpecialMember.NotApplicableName
                )
            );

    static IEnumerable<object> Of(long key, string code, Func<MemberName> name) =>
        [
            new DimSourceSystem
            {
                SourceSystemKey = key,
                Code = code,
                Name = name(),
            },
            new DimChannel
            {
                ChannelKey = key,
                Code = code,
                Name = name(),
            },
            new DimTopic
            {
                TopicKey = key,
                Code = code,
                Name = name(),
                JourneyStageKey = SpecialMember.NotApplicable,
                Owner = MemberName.Of(""),
            },
            new DimJourneyStage
            {
                JourneyStageKey = key,
                Code = code,
                Name = name(),
                PhaseCode = "",
                PhaseName = MemberName.Of(""),
                Owner = MemberName.Of(""),
                SortOrder = int.MaxValue,
            },
            new DimTeam
            {
                TeamKey = key,
                SourceSystemKey = key,
                Scope = "",
                ExternalId = code,
                Name = name(),
            },
            new DimAgent
            {
                AgentKey = key,
                AgentDurableKey = key,
                SourceSystemKey = key,
                Scope = "",
                ExternalId = code,
                Name = name(),
                TeamKey = key,
                ValidFromAt = DimAgent.Ever,
                ValidToAt = DimAgent.Never,
            },
            new DimAccount
            {
                AccountKey = key,
                AccountDurableKey = key,
                SourceSystemKey = key,
                ExternalId = code,
                Name = name(),
            },
            new DimCustomer
            {
                CustomerKey = key,
                CustomerDurableKey = key,
                SourceSystemKey = key,
                ExternalId = code,
                AccountKey = SpecialMember.NotApplicable,
            },
            new DimCustomerVersion
            {
                CustomerVersionKey = key,
                CustomerDurableKey = key,
                AccountKey = SpecialMember.NotApplicable,
                ValidFromDateKey = DimCustomerVersion.Ever,
                ValidToDateKey = DimCustomerVersion.Never,
            },
        ];
}

-- SQL Server alone, because SQLite has no users: who may see which slices. It may be run again: grants stay as they are.
-- A grant names a database user or role, a dimension and a member; * stands for every member, and the dimension * for everything.
-- A figure is seen by whoever has a grant for each member of its slice, so that everybody sees the company's own; rows of single
-- answers, tickets and visits by whoever has the grant (*, *). Members of csat_writer and db_owner see all.
--   INSERT INTO [access].[SliceGrant] VALUES (N'north_managers', N'region', N'North'), (N'north_managers', N'stage', N'*');
IF SCHEMA_ID(N'access') IS NULL EXEC(N'CREATE SCHEMA [access] AUTHORIZATION [dbo];');
GO
IF OBJECT_ID(N'[access].[SliceGrant]') IS NULL
CREATE TABLE [access].[SliceGrant] (
  [Reader] nvarchar(128) NOT NULL,
  [Dimension] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
  [Member] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
  CONSTRAINT [PK_SliceGrant] PRIMARY KEY ([Reader], [Dimension], [Member])
);
GO
-- What a policy is bound to cannot be changed: it goes first, and is made anew at the end.
IF EXISTS (SELECT 1 FROM sys.security_policies WHERE object_id = OBJECT_ID(N'[access].[SlicePolicy]'))
DROP SECURITY POLICY [access].[SlicePolicy];
GO
IF OBJECT_ID(N'[access].[MayReadSlice]') IS NOT NULL DROP FUNCTION [access].[MayReadSlice];
GO
IF OBJECT_ID(N'[access].[MayReadMembers]') IS NOT NULL DROP FUNCTION [access].[MayReadMembers];
GO
IF OBJECT_ID(N'[access].[MayReadRows]') IS NOT NULL DROP FUNCTION [access].[MayReadRows];
GO
CREATE FUNCTION [access].[MayReadRows](@LoadKey bigint)
RETURNS TABLE WITH SCHEMABINDING AS RETURN
SELECT 1 AS [MayRead]
WHERE IS_ROLEMEMBER(N'csat_writer') = 1
  OR IS_ROLEMEMBER(N'db_owner') = 1
  OR EXISTS (
    SELECT 1 FROM [access].[SliceGrant] g
    WHERE (g.[Reader] = USER_NAME() OR IS_ROLEMEMBER(g.[Reader]) = 1) AND g.[Dimension] = N'*'
  );
GO
CREATE FUNCTION [access].[MayReadMembers](
  @Dimension1 nvarchar(100), @Member1 nvarchar(200),
  @Dimension2 nvarchar(100), @Member2 nvarchar(200),
  @Dimension3 nvarchar(100), @Member3 nvarchar(200)
)
RETURNS TABLE WITH SCHEMABINDING AS RETURN
WITH granted AS (
  SELECT g.[Dimension], g.[Member] FROM [access].[SliceGrant] g
  WHERE g.[Reader] = USER_NAME() OR IS_ROLEMEMBER(g.[Reader]) = 1
)
SELECT 1 AS [MayRead]
WHERE IS_ROLEMEMBER(N'csat_writer') = 1
  OR IS_ROLEMEMBER(N'db_owner') = 1
  OR EXISTS (SELECT 1 FROM granted g WHERE g.[Dimension] = N'*')
  OR (
    (@Member1 IS NULL OR EXISTS (SELECT 1 FROM granted g WHERE g.[Dimension] = @Dimension1 AND g.[Member] IN (@Member1, N'*')))
    AND (@Member2 IS NULL OR EXISTS (SELECT 1 FROM granted g WHERE g.[Dimension] = @Dimension2 AND g.[Member] IN (@Member2, N'*')))
    AND (@Member3 IS NULL OR EXISTS (SELECT 1 FROM granted g WHERE g.[Dimension] = @Dimension3 AND g.[Member] IN (@Member3, N'*')))
  );
GO
-- A slice that is not there belongs to nobody but those who see all.
CREATE FUNCTION [access].[MayReadSlice](@SliceKey bigint)
RETURNS TABLE WITH SCHEMABINDING AS RETURN
SELECT 1 AS [MayRead]
WHERE IS_ROLEMEMBER(N'csat_writer') = 1
  OR IS_ROLEMEMBER(N'db_owner') = 1
  OR EXISTS (
    SELECT 1 FROM [dbo].[DimSlice] s
    CROSS APPLY [access].[MayReadMembers](s.[Dimension1], s.[Member1], s.[Dimension2], s.[Member2], s.[Dimension3], s.[Member3]) m
    WHERE s.[SliceKey] = @SliceKey
  );
GO
CREATE SECURITY POLICY [access].[SlicePolicy]
  ADD FILTER PREDICATE [access].[MayReadMembers]([Dimension1], [Member1], [Dimension2], [Member2], [Dimension3], [Member3]) ON [dbo].[DimSlice],
  ADD FILTER PREDICATE [access].[MayReadSlice]([SliceKey]) ON [dbo].[FactActionStep],
  ADD FILTER PREDICATE [access].[MayReadSlice]([SliceKey]) ON [dbo].[FactBaseline],
  ADD FILTER PREDICATE [access].[MayReadSlice]([SliceKey]) ON [dbo].[FactBenchmark],
  ADD FILTER PREDICATE [access].[MayReadRows]([LoadKey]) ON [dbo].[FactCustomerMonth],
  ADD FILTER PREDICATE [access].[MayReadSlice]([SliceKey]) ON [dbo].[FactKeyDriver],
  ADD FILTER PREDICATE [access].[MayReadSlice]([SliceKey]) ON [dbo].[FactKpi],
  ADD FILTER PREDICATE [access].[MayReadSlice]([SliceKey]) ON [dbo].[FactKpiChange],
  ADD FILTER PREDICATE [access].[MayReadSlice]([SliceKey]) ON [dbo].[FactKpiChart],
  ADD FILTER PREDICATE [access].[MayReadSlice]([SliceKey]) ON [dbo].[FactKpiMix],
  ADD FILTER PREDICATE [access].[MayReadSlice]([SliceKey]) ON [dbo].[FactKpiPeer],
  ADD FILTER PREDICATE [access].[MayReadSlice]([SliceKey]) ON [dbo].[FactLoyalty],
  ADD FILTER PREDICATE [access].[MayReadRows]([LoadKey]) ON [dbo].[FactMysteryItem],
  ADD FILTER PREDICATE [access].[MayReadRows]([LoadKey]) ON [dbo].[FactMysteryVisit],
  ADD FILTER PREDICATE [access].[MayReadSlice]([SliceKey]) ON [dbo].[FactResponseBias],
  ADD FILTER PREDICATE [access].[MayReadRows]([LoadKey]) ON [dbo].[FactResponseClassification],
  ADD FILTER PREDICATE [access].[MayReadSlice]([SliceKey]) ON [dbo].[FactRetention],
  ADD FILTER PREDICATE [access].[MayReadRows]([LoadKey]) ON [dbo].[FactReview],
  ADD FILTER PREDICATE [access].[MayReadSlice]([SliceKey]) ON [dbo].[FactScorecard],
  ADD FILTER PREDICATE [access].[MayReadSlice]([SliceKey]) ON [dbo].[FactScorecardFigure],
  ADD FILTER PREDICATE [access].[MayReadRows]([ScorecardKey]) ON [dbo].[FactScorecardQuote],
  ADD FILTER PREDICATE [access].[MayReadSlice]([SliceKey]) ON [dbo].[FactServiceGap],
  ADD FILTER PREDICATE [access].[MayReadRows]([LoadKey]) ON [dbo].[FactSurveyAnswer],
  ADD FILTER PREDICATE [access].[MayReadRows]([LoadKey]) ON [dbo].[FactSurveyInvitation],
  ADD FILTER PREDICATE [access].[MayReadRows]([LoadKey]) ON [dbo].[FactSurveyResponse],
  ADD FILTER PREDICATE [access].[MayReadSlice]([SliceKey]) ON [dbo].[FactTarget],
  ADD FILTER PREDICATE [access].[MayReadRows]([LoadKey]) ON [dbo].[FactTicket],
  ADD FILTER PREDICATE [access].[MayReadRows]([LoadKey]) ON [dbo].[FactTicketComment],
  ADD FILTER PREDICATE [access].[MayReadRows]([LoadKey]) ON [dbo].[FactTicketStatus],
  ADD FILTER PREDICATE [access].[MayReadRows]([LoadKey]) ON [dbo].[FactTicketTag],
  ADD FILTER PREDICATE [access].[MayReadRows]([LoadKey]) ON [dbo].[Reject],
  ADD FILTER PREDICATE [access].[MayReadSlice]([SliceKey]) ON [dbo].[ScorecardComment]
WITH (STATE = ON);
GO
